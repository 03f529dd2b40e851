import { fullName } from '../../register/index.js';
import type { ArrangedRelation, Arrangement } from '../assignment/arrange.js';
import { type Mention, mentionsOf } from '../assignment/mention.js';
import type { NamedUnit } from '../assignment/named-unit.js';
import { hasSameMarks, nearestTo } from '../assignment/nearest.js';
import { placesOf } from '../assignment/places.js';
import type { Scope } from '../assignment/scope.js';
import { fits } from '../assignment/spellings.js';
import type { ParsedResolution } from '../resolution/types.js';
import type { DerivationProblem } from './derivation.js';
import { type Place, placeOf } from './place.js';

/** The relations whose names are settled, and a problem for each name that isn't or may be doubted. */
export interface JudgedNames {
  readonly relations: readonly ArrangedRelation[];
  readonly problems: readonly DerivationProblem[];
}

/**
 * Judges what names were taken for. A register is built of whole provinces, where every unit must be
 * used up and only one is left for a name that is spelt like none; a text that changes some units of a
 * province is no such proof. So a merely similar name counts only when nothing else is left over or
 * when `isHeld`: the register holds that very relation.
 */
export function judgeNames(
  text: string,
  parsed: ParsedResolution,
  { relations, open }: Arrangement,
  scope: Scope,
  isHeld: (relation: ArrangedRelation) => boolean,
): JudgedNames {
  const mentions = new Map(mentionsOf(parsed).map((mention) => [mention.start, mention]));
  const isWhole = open.length === 0 && usesEveryUnit(relations, scope);
  const judged = relations.map((relation) => {
    const mention = mentions.get(relation.start);
    if (mention === undefined || isHeld(relation)) return { relation };
    const problem = doubtOf(relation, mention, { relations, scope, isWhole, text });
    return isSettled(problem) ? { relation, problem } : { problem };
  });
  const unsettled = open.map(({ mention, candidates }): DerivationProblem => {
    const place = placeOf(text, mention, mention.clause);
    const [named] = candidates.length === 0 ? exactlyNamed(mention, scope) : [];
    if (named !== undefined) return usedTwice(named, relations, place);
    const units = candidates.length > 0 ? candidates : nearestTo(mention, scope);
    return { reason: 'name-unresolved', written: fullName(mention), units, ...place };
  });
  return {
    relations: judged.flatMap(({ relation }) => relation ?? []),
    problems: [...judged.flatMap(({ problem }) => problem ?? []), ...unsettled],
  };
}

interface Surroundings {
  readonly text: string;
  readonly relations: readonly ArrangedRelation[];
  readonly scope: Scope;
  /** Whether every unit of the scope is used. */
  readonly isWhole: boolean;
}

function doubtOf(
  { source, clause }: ArrangedRelation,
  mention: Mention,
  { text, relations, scope, isWhole }: Surroundings,
): DerivationProblem | undefined {
  if (source.kind !== 'commune' || source.spelling === 'exact') return undefined;
  const place = placeOf(text, mention, clause);
  // The unit that bears the very name is used up: that it isn't meant would be a guess.
  const [named] = exactlyNamed(mention, scope);
  if (named !== undefined) return usedTwice(named, relations, place);
  const { spelling, unit } = source;
  const told = { written: fullName(mention), units: [unit], ...place };
  if (spelling === 'loose' && hasSameMarks(unit, mention))
    return { reason: 'name-spelt-otherwise', ...told };
  const isKept = spelling === 'loose' || spelling === 'other-type' || isWhole;
  return { reason: isKept ? 'name-doubtful' : 'name-unresolved', ...told };
}

function isSettled(problem: DerivationProblem | undefined): boolean {
  return problem?.reason !== 'name-unresolved' && problem?.reason !== 'unit-used-twice';
}

function usedTwice(
  unit: NamedUnit,
  relations: readonly ArrangedRelation[],
  place: Place,
): DerivationProblem {
  const users = relations.filter(
    ({ source }) => source.kind === 'commune' && source.unit.code === unit.code,
  );
  const clauses = [...new Set([...users.map(({ clause }) => clause), place.clause ?? ''])];
  return { reason: 'unit-used-twice', unit, clauses, ...place };
}

/** The units of the mention's very type and name, in the district that it states. */
function exactlyNamed(mention: Mention, { communes, divisions }: Scope): readonly NamedUnit[] {
  const { district } = mention;
  const places = placesOf(divisions);
  return communes
    .filter((unit) => fits.exact(unit, mention))
    .filter((unit) => district === undefined || places.isIn(unit, district));
}

function usesEveryUnit(relations: readonly ArrangedRelation[], { communes }: Scope): boolean {
  const used = new Set(
    relations.map(({ source }) => (source.kind === 'commune' ? source.unit.code : '')),
  );
  return communes.every(({ code }) => used.has(code));
}
