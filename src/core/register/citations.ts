import type { Commune, Relation } from './types.js';
import { fullName } from './units/unit-types.js';

/**
 * The clauses behind relations, each "1656/NQ-UBTVQH15 1 110": resolution, article, clause. Where only a
 * list tells of the resolution, its number alone. The words come later, in the reader's language.
 */
export function citations(relations: readonly Relation[]): readonly string[] {
  const cited = relations.map(({ basis: { resolution, clause } }) =>
    clause === undefined || resolution.article === undefined
      ? resolution.number
      : `${resolution.number} ${resolution.article} ${clause}`,
  );
  return [...new Set(cited)];
}

/** Between a ward and each clause that leads to it: no name of a register holds it. */
const BEFORE_CLAUSE = '\t';

/** A ward with the clauses that lead to it, as findings hold it until it gets its words. */
export function citedWard(unit: Commune, relations: readonly Relation[]): string {
  return [`${unit.code} ${fullName(unit)}`, ...citations(relations)].join(BEFORE_CLAUSE);
}

/** Takes what `citedWard` gave; gives the ward and the clauses. */
export function readCitedWard(text: string): { ward: string; cited: readonly string[] } {
  const [ward = '', ...cited] = text.split(BEFORE_CLAUSE);
  return { ward, cited };
}
