import { columnLetter, type RowRole } from '../../lib/tables/index.js';
import type { Understanding } from './tables/understand.js';

/** Rows shown below the header: enough to see whether data begins where it should. */
const BELOW_HEADER = 6;
/** Sections stand anywhere on a sheet: the first few show that they were seen. */
const MOST_SECTIONS = 6;

/** The top of a sheet as it was understood: each row with what it was taken for and its cells. */
export function drawingOf({ grid, tables, roles }: Understanding): readonly DrawnRow[] {
  const header = tables[0]?.table.headerRows.at(-1) ?? 0;
  let below = 0;
  let sections = 0;
  const drawn: DrawnRow[] = [];
  for (const { number, cells } of grid.rows) {
    const role: RowRole = roles.get(number) ?? 'data';
    if (number > header) below += 1;
    if (role === 'section') sections += 1;
    const shown = below <= BELOW_HEADER || (role === 'section' && sections <= MOST_SECTIONS);
    if (!shown) continue;
    drawn.push({
      row: number,
      role,
      cells: cells.flatMap((cell, index) =>
        cell === undefined ? [] : [{ letter: columnLetter(index), text: cell.text }],
      ),
    });
  }
  return drawn;
}

/** A row of a sheet with what it was taken for. Empty cells are left out. */
export interface DrawnRow {
  readonly row: number;
  readonly role: RowRole;
  readonly cells: readonly { readonly letter: string; readonly text: string }[];
}
