import type { Block, Row } from '../../../lib/tables/index.js';

/** A row of a sheet, seen with the merged blocks that reach over it. */
export interface SheetRow {
  readonly number: number;
  /** What stands in the row itself; stale values under a block, which nobody sees, left out. */
  readonly own: Row;
  /** The same with the value of a block in every cell that it covers. */
  readonly filled: Row;
  /** Whether a block that begins further up reaches into the row. */
  readonly fromAbove: boolean;
  /** The blocks that begin in this row. */
  readonly blocks: readonly Block[];
}
