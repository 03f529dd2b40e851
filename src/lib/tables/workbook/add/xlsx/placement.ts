import type { Block } from '../../../table.js';
import type { Addition } from '../addition.js';

/** An addition and the block that it takes up, from the table's header to its last row. */
export interface Placement extends Block {
  readonly addition: Addition;
}

/**
 * Takes a range that the workbook keeps for rows of a sheet (a filter, what is printed) and what was added
 * to the sheet; gives the range as it is kept now, with the columns that `continues` it: rows that are
 * sorted by a filter would otherwise be torn from their new cells, and a print would leave these out.
 *
 * Nothing else follows a table: titles merged over it, conditional formats and validation are meant for
 * the cells that they have, and formulas count on the ranges that people gave a name.
 */
export function widened<R extends Block>(range: R, placements: readonly Placement[]): R {
  const right = placements.reduce(
    (last, placement) => (continues(range, placement) ? Math.max(last, placement.right) : last),
    range.right,
  );
  return { ...range, right };
}

/**
 * Whether what was added is about rows of a range, and stands in it or directly behind it. A range without
 * the columns that it is about is of something else on the same rows, such as a second table beside; one
 * that something else stands behind never was all that belongs to the rows.
 */
export function continues(range: Block, { top, left, bottom, addition }: Placement): boolean {
  const sharesRows = range.top <= bottom && top <= range.bottom;
  const isAbout = addition.about.every((index) => range.left <= index && index <= range.right);
  return sharesRows && isAbout && left <= range.right + 1;
}
