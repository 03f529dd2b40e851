import { sameUnit } from '../phrases/same-unit.js';
import { problemAt, type Reading } from '../text/reading.js';
import type { CommuneSource, CreatingClause, Problem } from '../types.js';

/** A remainder of one unit, or of several that share one reference. */
interface Referring {
  readonly clause: CreatingClause;
  readonly refersTo: readonly number[];
  readonly units: CommuneSource[];
}

/**
 * Checks every "sau khi sắp xếp theo quy định tại khoản …": each clause it names must stand before
 * and take a part of a unit that refers to it, and each unit must have lost a part in one of them.
 * A remainder without a reference leaves open what it is the rest of.
 */
export function checkReferences(reading: Reading, clauses: readonly CreatingClause[]): Problem[] {
  const byNumber = new Map(clauses.map((clause) => [clause.number, clause]));
  return clauses.flatMap((clause) => [
    ...referringOf(clause).flatMap((referring) => checkReferring(reading, byNumber, referring)),
    ...clause.sources
      .filter(({ coverage, refersTo }) => coverage === 'remainder' && refersTo === undefined)
      .map(() => problem(reading, 'remainder-without-reference', clause)),
  ]);
}

/** The units of a group carry the same list of clauses, the very same object. */
function referringOf(clause: CreatingClause): Referring[] {
  const groups = new Map<readonly number[], CommuneSource[]>();
  for (const source of clause.sources) {
    if (source.kind !== 'commune' || source.refersTo === undefined) continue;
    const units = groups.get(source.refersTo) ?? [];
    groups.set(source.refersTo, units);
    units.push(source);
  }
  return [...groups].map(([refersTo, units]) => ({ clause, refersTo, units }));
}

function checkReferring(
  reading: Reading,
  clauses: ReadonlyMap<number, CreatingClause>,
  { clause, refersTo, units }: Referring,
): Problem[] {
  const problems: Problem[] = [];
  for (const number of refersTo) {
    const named = clauses.get(number);
    if (named === undefined || number >= clause.number)
      problems.push(problem(reading, 'reference-not-earlier', clause, number));
    else if (!units.some((unit) => tookPart(named, unit)))
      problems.push(problem(reading, 'reference-took-no-part', clause, number));
  }
  for (const unit of units) {
    const parted = refersTo.some((number) => tookPart(clauses.get(number), unit));
    if (!parted) problems.push(problem(reading, 'remainder-never-parted', clause));
  }
  return problems;
}

function tookPart(clause: CreatingClause | undefined, unit: CommuneSource): boolean {
  return (
    clause?.sources.some(
      (source) =>
        source.kind === 'commune' && source.coverage === 'partial' && sameUnit(source, unit),
    ) ?? false
  );
}

function problem(
  reading: Reading,
  reason: Problem['reason'],
  clause: CreatingClause,
  refersTo?: number,
): Problem {
  const more = { clause: clause.number, ...(refersTo !== undefined && { refersTo }) };
  return problemAt(reading, reason, clause, more);
}
