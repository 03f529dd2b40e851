import type { Json, JsonObject } from '../../../lib/tables/index.js';
import type { Consequence } from '../../kinds/index.js';
import { sameValue } from '../equal.js';
import { objectPairs, without } from '../json.js';

/** Which way a field changed, where that is plain. */
export const DIRECTIONS = ['introduced', 'raised', 'lowered', 'abolished'] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** Of what means this, from one value to another; `undefined` where there is no one answer. A value that is absent says nothing. */
export function directionOf(
  consequence: Consequence,
  from: Json | undefined,
  to: Json | undefined,
): Direction | undefined {
  if (from === undefined || to === undefined) return undefined;
  if (consequence === 'fee-changed') return feeDirection(from, to);
  return consequence === 'online-level-changed' ? levelDirection(from, to) : undefined;
}

/** The parts that state a sum; a description often repeats it in words. */
const STATING = new Set(['amount', 'currency', 'description']);

/** Sums that all went one way while nothing else changed. */
function feeDirection(from: Json, to: Json): Direction | undefined {
  if (!sameValue(without(from, STATING), without(to, STATING), false)) return undefined;
  const directions = new Set<Direction | undefined>();
  for (const [before, after] of objectPairs(from, to))
    if (before.amount !== after.amount || isOnlySaid(before, after))
      directions.add(sumDirection(before, after));
  const [only] = directions;
  return directions.size === 1 ? only : undefined;
}

/** Whether all that is known of a fee is what it is called, and that changed. */
function isOnlySaid(before: JsonObject, after: JsonObject): boolean {
  return before.amount === undefined && before.description !== after.description;
}

/** Which way a sum went; nothing has no currency. */
export function sumDirection(before: JsonObject, after: JsonObject): Direction | undefined {
  const [old, next] = [before.amount, after.amount];
  if (typeof old !== 'number' || typeof next !== 'number') return undefined;
  if (old === 0) return 'introduced';
  if (next === 0) return 'abolished';
  if (before.currency !== after.currency) return undefined;
  return next > old ? 'raised' : 'lowered';
}

/** From the least that is done online to all of it. */
const LEVELS: readonly Json[] = ['information', 'partial', 'full'];

function levelDirection(from: Json, to: Json): Direction | undefined {
  const [old, next] = [LEVELS.indexOf(from), LEVELS.indexOf(to)];
  if (old === -1 || next === -1 || old === next) return undefined;
  return next > old ? 'raised' : 'lowered';
}
