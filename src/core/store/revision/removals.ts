import { countOption, Failure } from '../../findings/index.js';
import type { Outcome } from '../records/compare.js';

/** How many records may be taken out without asking: a tenth when absent. */
export type AllowedRemovals = number | 'any' | undefined;

/** More than this share of the records that a state is the whole of is seldom meant to go. */
const LARGE = 0.1;

/** What `--allow-removals [N]` says. Throws `Failure` option-value. */
export function allowedRemovals(flag: string | true | undefined): AllowedRemovals {
  if (flag === undefined) return undefined;
  return flag === true ? 'any' : countOption('--allow-removals', flag);
}

/** Whether more records would be taken out than a person allowed. */
export function removesTooMany({ removed, reach }: Outcome, allowed: AllowedRemovals): boolean {
  if (allowed === 'any') return false;
  return removed.length > (allowed ?? reach * LARGE);
}

/** The refusal of what takes out too many records. */
export function refuseRemovals({ removed, reach }: Outcome, allowed: AllowedRemovals): never {
  throw new Failure('removals-unallowed', {
    removed: removed.length,
    total: reach,
    allowed: mostAllowed(reach, allowed),
  });
}

/** How many records may be taken out of so many. */
export function mostAllowed(reach: number, allowed: AllowedRemovals): number {
  return typeof allowed === 'number' ? allowed : Math.floor(reach * LARGE);
}
