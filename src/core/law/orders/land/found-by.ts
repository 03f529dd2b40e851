import type { Evidence, Spelling } from '../../../register/index.js';

/** Why a name means a unit. */
export interface FoundBy {
  readonly evidence: Evidence;
  readonly spelling: Spelling;
}
