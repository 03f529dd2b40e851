import { exactKey, fullName, groupBy } from '../../register/index.js';
import type { ArrangedRelation } from '../assignment/arrange.js';
import type { NamedUnit } from '../assignment/named-unit.js';
import { creatingClauses, summaryOf } from '../resolution/clauses/nodes.js';
import type { CommuneName, ParsedResolution, Span } from '../resolution/types.js';
import type { DerivationProblem } from './derivation.js';
import { placeOf } from './place.js';

/**
 * Checks a proposal by conservation: each unit that is used is used up once, whole or in parts with one
 * remainder, and no two clauses create one unit. Units that the text doesn't name stay as they are.
 */
export function conservationOf(
  text: string,
  parsed: ParsedResolution,
  relations: readonly ArrangedRelation[],
): DerivationProblem[] {
  const uses = groupBy(
    relations.flatMap((relation) => {
      const { source } = relation;
      return source.kind === 'commune' ? [{ relation, unit: source.unit }] : [];
    }),
    ({ unit }) => unit.code,
  );
  const told = clausesTold(parsed);
  return [
    ...[...uses.values()].flatMap((used) => useOfUnit(text, used, told)),
    ...createdTwice(text, parsed),
  ];
}

interface Use {
  readonly relation: ArrangedRelation;
  readonly unit: NamedUnit;
}

function useOfUnit(
  text: string,
  used: readonly Use[],
  told: ReadonlySet<number>,
): DerivationProblem[] {
  const last = used.at(-1);
  const reason = wrongUse(used.map(({ relation }) => relation.coverage));
  if (last === undefined || reason === undefined) return [];
  const { relation, unit } = last;
  if (reason === 'remainder-unfounded' && told.has(relation.clause)) return [];
  const clauses = used.map(({ relation: { clause } }) => clause);
  return [{ reason, unit, clauses, ...placeOf(text, relation, relation.clause) }];
}

function wrongUse(coverages: readonly ArrangedRelation['coverage'][]) {
  const count = (coverage: string) => coverages.filter((one) => one === coverage).length;
  const [full, parts, remainders] = [count('full'), count('partial'), count('remainder')];
  if ((full > 0 && coverages.length > 1) || remainders > 1) return 'unit-used-twice';
  if (full > 0) return undefined;
  if (remainders === 0) return 'unit-not-used-up';
  return parts === 0 ? 'remainder-unfounded' : undefined;
}

/** The clauses whose remainder was found to be the rest of nothing when they were read. */
function clausesTold({ problems }: ParsedResolution): ReadonlySet<number> {
  return new Set(
    problems.flatMap(({ reason, clause = 0 }) =>
      reason === 'remainder-never-parted' ? [clause] : [],
    ),
  );
}

interface Created {
  readonly clause: number;
  readonly unit: CommuneName & Span;
}

function createdTwice(text: string, { arrangement }: ParsedResolution): DerivationProblem[] {
  const summary = arrangement && summaryOf(arrangement);
  const created: Created[] = [
    ...creatingClauses(arrangement).map(({ number, unit }) => ({ clause: number, unit })),
    ...(summary?.unarranged?.units ?? []).map((unit) => ({ clause: summary?.number ?? 0, unit })),
  ];
  const byName = groupBy(created, ({ unit }) => `${unit.type} ${exactKey(unit.name)}`);
  return [...byName.values()].flatMap(([first, ...others]) =>
    others.map(({ clause, unit }) => ({
      reason: 'unit-created-twice',
      name: fullName(unit),
      first: first?.clause ?? 0,
      ...placeOf(text, unit, clause),
    })),
  );
}
