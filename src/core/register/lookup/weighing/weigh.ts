import { holdsOn } from '../../days.js';
import { exactKey } from '../../units/name-keys.js';
import type { Entry } from '../names/name-index.js';
import type { PlaceName, WardQuery } from '../types.js';
import type { MatchLevel, MatchReason } from './levels.js';

/** How near a unit's name is to the one asked for, found under the same key. */
export function levelOf(entry: Entry, { name, isShort }: PlaceName): MatchLevel {
  if (entry.isVariant) return 'variant';
  if (entry.name !== name && exactKey(entry.name) !== exactKey(name)) return 'abbreviated';
  if (isShort) return 'abbreviated';
  return entry.name === name ? 'exact' : 'folded';
}

/** What a code that was stated says of a unit. */
export function codeReasons(
  unitCode: string,
  code: string | undefined,
  isKnown: boolean,
): MatchReason[] {
  if (code === undefined) return [];
  const padded = code.padStart(5, '0');
  const padding: MatchReason[] = padded === code ? [] : ['code-padded'];
  if (unitCode === padded) return ['code-agrees', ...padding];
  return isKnown ? ['code-differs'] : ['code-unknown'];
}

/** Whether the type that was written is another than the unit's. */
export function typeReasons(
  entry: Pick<Entry, 'type'>,
  ward: PlaceName | undefined,
): MatchReason[] {
  return ward?.type === undefined || ward.type === entry.type ? [] : ['type-differs'];
}

/** Whether a unit isn't there on the day asked for. */
export function dayReasons(unit: Entry['unit'], day: string | undefined): MatchReason[] {
  return day === undefined || holdsOn(unit, day) ? [] : ['other-date'];
}

/** A text without diacritics that names a place says little more than a loose spelling does. */
export function isBareName({ ward, isBare }: WardQuery): boolean {
  return isBare && ward !== undefined && /[a-z]/i.test(ward.name);
}
