import type { FormerName } from '../../former/types.js';
import type { Commune } from '../../types.js';
import type { MatchLevel, MatchReason } from './levels.js';

/** A candidate before it is known what else there is. */
export interface Found extends FoundBy {
  readonly unit: Commune;
  readonly level: MatchLevel;
  readonly reasons: readonly MatchReason[];
  readonly cost: number;
}

/** What else is known of how it was found. */
export interface FoundBy {
  readonly former?: FormerName;
  /** Place among like names, the likest first. */
  readonly rank?: number;
}
