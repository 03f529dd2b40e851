import { mayBeSameMarks } from '../../units/marks.js';
import { looseKey, numeralKey } from '../../units/name-keys.js';
import { readFullName } from '../../units/unit-types.js';
import type { WardQuery } from '../types.js';
import type { Found } from './found.js';
import { isFirm, type MatchLevel, type MatchReason } from './levels.js';
import { isBareName } from './weigh.js';

/** The levels that decide where nothing else fits. */
const SURE: ReadonlySet<MatchLevel> = new Set([
  'code',
  'exact',
  'folded',
  'abbreviated',
  'variant',
]);

/** Whether something was found by its own name, or its code, and nothing speaks against it. */
export function isSure({ level, reasons }: Pick<Found, 'level' | 'reasons'>): boolean {
  return SURE.has(level) && isFirm(reasons);
}

/**
 * Takes what was found; gives the one unit that must be meant, if there is one. A name in its own
 * spelling decides when no other unit fits; a loose spelling and the name of an earlier round only where
 * the places stated agree as well, and no letter has a mark of its own; likeness never.
 */
export function certainOne(found: readonly Found[], query: WardQuery): Found | undefined {
  const firm = found.filter(({ reasons }) => isFirm(reasons));
  const sure = firm.filter(isSure);
  const loose = firm.filter(({ level }) => level === 'loose');
  const before = nearestPlaced(firm.filter(isOfBefore));
  // Without diacritics, the one that happens to have none is no nearer than the others.
  if (isBareName(query) && sure.length > 0 && loose.length > 0) return undefined;
  if (sure.length > 0) return before.length > 0 ? undefined : only(sure);
  if (loose.length > 0 && before.length > 0) return undefined;
  const isEachNear = [...loose, ...before].every((one) => isNear(query, one));
  if (!isEachNear) return undefined;
  if (loose.length > 0) return placed(only(loose));
  const one = placed(only(before));
  return one?.level === 'former' ? one : undefined;
}

/** Whether something was found by a name of before that settles, or by any that a unit of earlier lists bore. */
function isOfBefore({ level, former }: Found): boolean {
  return level === 'former' || (level === 'proposed' && former?.until !== undefined);
}

/** Where some lay where they are looked for, those that only came to lie there later are not meant. */
function nearestPlaced(found: readonly Found[]): readonly Found[] {
  const there = found.filter(({ reasons }) => !reasons.includes('district-of-successor'));
  return there.length > 0 ? there : found;
}

/** Whether marks were only left out of a name, or typed in addition. */
function isNear({ ward }: WardQuery, { unit, former }: Found): boolean {
  if (ward === undefined) return true;
  if (former !== undefined && former.until === undefined) return true;
  const written = former === undefined ? unit.variants : [former.name];
  const names = [
    ...(former === undefined ? [unit.name] : []),
    ...written.flatMap((name) => readFullName(name)?.name ?? []),
  ];
  return [ward.name, ward.text].some((text) =>
    names.some(
      (one) =>
        numeralKey(text) === numeralKey(one) ||
        (looseKey(text) === looseKey(one) && mayBeSameMarks(text, one)),
    ),
  );
}

function only(found: readonly Found[]): Found | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** Whether it lies in the district that was stated or, having none, in the province. */
function placed(found: Found | undefined): Found | undefined {
  if (found === undefined) return undefined;
  const { reasons, unit } = found;
  const has = (...some: readonly MatchReason[]) => some.some((one) => reasons.includes(one));
  const isPlaced =
    unit.district === undefined
      ? has('province-agrees')
      : has('district-agrees', 'district-of-successor', 'code-agrees');
  return isPlaced ? found : undefined;
}
