import type { Column } from '../../../lib/tables/index.js';
import type { Period } from '../hints.js';
import type { MatchReason } from './columns/claims.js';

/** What became of one column. */
export interface ColumnMatch {
  readonly column: Column;
  /** Absent when the column belongs to no field. */
  readonly field?: string;
  /** 0..1, two decimals; 1 for a column that a person mapped. */
  readonly confidence?: number;
  readonly why?: MatchReason;
  /** The side of a merger that the header itself tells; absent where it is silent. */
  readonly told?: Period;
}
