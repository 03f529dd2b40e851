import type { JsonObject } from '../../../lib/tables/index.js';
import { sameValue } from '../equal.js';
import { objectPairs, without } from '../json.js';
import type { FieldRule } from './rule.js';

/** A length of time in a measure that not every other can be turned into. */
interface Length {
  readonly measure: 'working-minute' | 'day' | 'month';
  readonly size: number;
}

type Direction = 'time-reduced' | 'time-extended';

/**
 * Days are no months and working days are no days, so lengths are compared within a measure only.
 * Hours and minutes are those of work, as in the procedures that state them; a working day has 8.
 */
const UNITS: ReadonlyMap<unknown, Length> = new Map<unknown, Length>([
  ['minute', { measure: 'working-minute', size: 1 }],
  ['hour', { measure: 'working-minute', size: 60 }],
  ['working-day', { measure: 'working-minute', size: 8 * 60 }],
  ['day', { measure: 'day', size: 1 }],
  ['week', { measure: 'day', size: 7 }],
  ['month', { measure: 'month', size: 1 }],
  ['year', { measure: 'month', size: 12 }],
]);

/** The parts that state a length; a description often repeats it in words. */
const STATING = new Set(['value', 'unit', 'description']);

/**
 * One or more lengths of time (`{value, unit}`), in channels or alone, that all became shorter or
 * all longer while nothing else changed.
 */
export const timeLimit: FieldRule = ({ from, to }) => {
  if (!sameValue(without(from, STATING), without(to, STATING), false)) return undefined;
  const directions = new Set<Direction | 'unknown'>();
  for (const [before, after] of objectPairs(from, to)) {
    const direction = timeDirection(before, after);
    if (direction !== undefined) directions.add(direction);
  }
  const [only] = directions;
  return directions.size === 1 && only !== 'unknown' ? only : undefined;
};

/** Which way a length of time went, `unknown` where both have no measure in common; `undefined` when it is the same. */
export function timeDirection(
  before: JsonObject,
  after: JsonObject,
): Direction | 'unknown' | undefined {
  if (before.value === after.value && before.unit === after.unit) return undefined;
  const [old, next] = [lengthOf(before), lengthOf(after)];
  if (old === undefined || next === undefined || old.measure !== next.measure) return 'unknown';
  if (old.size === next.size) return undefined;
  return next.size < old.size ? 'time-reduced' : 'time-extended';
}

function lengthOf(time: JsonObject): Length | undefined {
  const unit = UNITS.get(time.unit);
  if (unit === undefined || typeof time.value !== 'number') return undefined;
  return { measure: unit.measure, size: unit.size * time.value };
}
