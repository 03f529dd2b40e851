import { compareCodePoints } from '../../../../lib/text/index.js';
import { holdsOn } from '../../days.js';
import type { Found } from './found.js';
import { MATCH_LEVELS } from './levels.js';

/** How what was found is put in order. */
export type Order = (one: Found, other: Found) => number;

/** Best first; of equals the one of the day, then the later one, then by code. */
export function nearestFirst(day: string): Order {
  const away = ({ unit }: Found) => (holdsOn(unit, day) ? 0 : 1);
  return (one, other) =>
    one.cost - other.cost ||
    MATCH_LEVELS.indexOf(one.level) - MATCH_LEVELS.indexOf(other.level) ||
    (one.rank ?? 0) - (other.rank ?? 0) ||
    away(one) - away(other) ||
    compareCodePoints(other.unit.from ?? '', one.unit.from ?? '') ||
    compareCodePoints(one.unit.code, other.unit.code);
}

/** Of two ways that come as near, the earlier is kept, unless the later makes sense of more places. */
export function isNearer(one: Found | undefined, before: Found | undefined): boolean {
  if (one === undefined || before === undefined) return one !== undefined;
  if (one.cost !== before.cost) return one.cost < before.cost;
  return countAgreeing(one) > countAgreeing(before);
}

function countAgreeing({ reasons }: Found): number {
  return reasons.filter((reason) => reason.endsWith('-agrees')).length;
}
