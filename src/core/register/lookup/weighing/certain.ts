import type { Commune } from '../../types.js';
import { mayBeSameMarks } from '../../units/marks.js';
import { looseKey } from '../../units/name-keys.js';
import { readFullName } from '../../units/unit-types.js';
import type { WardQuery } from '../types.js';
import type { Found } from './found.js';
import { isFirm, type MatchLevel } from './levels.js';
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
  const near = loose.filter(({ unit }) => isNear(query, unit));
  // Without diacritics, the one that happens to have none is no nearer than the others.
  if (isBareName(query) && sure.length > 0 && loose.length > 0) return undefined;
  if (sure.length > 0) return only(sure);
  if (loose.length > 0) return near.length === loose.length ? placed(only(loose)) : undefined;
  return placed(only(firm.filter(({ level }) => level === 'former')));
}

/** Whether marks were only left out of a name, or typed in addition. */
function isNear({ ward }: WardQuery, { name, variants }: Commune): boolean {
  if (ward === undefined) return true;
  const names = [name, ...variants.flatMap((variant) => readFullName(variant)?.name ?? [])];
  return [ward.name, ward.text].some((text) =>
    names.some((one) => looseKey(text) === looseKey(one) && mayBeSameMarks(text, one)),
  );
}

function only(found: readonly Found[]): Found | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** Whether it lies in the district that was stated or, having none, in the province. */
function placed(found: Found | undefined): Found | undefined {
  if (found === undefined) return undefined;
  const { reasons, unit } = found;
  const isPlaced =
    unit.district === undefined
      ? reasons.includes('province-agrees')
      : reasons.includes('district-agrees');
  return isPlaced ? found : undefined;
}
