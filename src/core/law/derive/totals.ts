import type { CommuneType } from '../../register/index.js';
import type { ArrangedRelation } from '../assignment/arrange.js';
import type { Scope } from '../assignment/scope.js';
import { creatingClauses } from '../resolution/clauses/nodes.js';
import type { ParsedResolution, Problem } from '../resolution/types.js';
import type { DerivationProblem } from './derivation.js';

/**
 * The problems of a text without the totals that hold after all. Read by itself a text must name every
 * unit that its totals count; but the units of the province that it doesn't name go on as they are. A
 * name that isn't settled may use up one of them: what it explains is not told twice.
 */
export function problemsLeft(
  { arrangement, problems }: ParsedResolution,
  { communes }: Scope,
  relations: readonly ArrangedRelation[],
  names: readonly DerivationProblem[],
): Problem[] {
  const used = new Set(
    relations.map(({ source }) => (source.kind === 'commune' ? source.unit.code : '')),
  );
  const units = [
    ...creatingClauses(arrangement).map(({ unit }) => unit),
    ...communes.filter(({ code }) => !used.has(code)),
  ];
  const count = (type: CommuneType) => units.filter((unit) => unit.type === type).length;
  const unsettled = names.filter(({ reason }) => reason === 'name-unresolved').length;
  return problems.flatMap((problem) => {
    const { reason, type, stated = 0 } = problem;
    if (reason !== 'total-differs' || type === undefined) return [problem];
    const counted = count(type);
    const isExplained = counted >= stated && counted <= stated + unsettled;
    return isExplained ? [] : [{ ...problem, counted }];
  });
}
