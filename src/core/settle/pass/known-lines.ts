import type { RowRole } from '../../../lib/tables/index.js';

/** What was found out of the lines of a file's beginning, where rows are seen together. */
export interface KnownLines {
  /** Number of the last line for which it holds. */
  readonly to: number;
  /** What lines are that are no rows of their own, by their number. */
  readonly roles: ReadonlyMap<number, RowRole>;
  /** The texts of the wanted cells of rows that the lines below continue. */
  readonly texts: ReadonlyMap<number, readonly string[]>;
}
