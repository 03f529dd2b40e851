import { cellAddress } from '../address.js';
import { type Notice, notice } from '../notice.js';

/** A cell's place: row from 1, column from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** How many formulas of a sheet are named one by one; a file that was never calculated has more. */
const NAMED = 1000;

/** Reports the formulas of a sheet whose value was never calculated: their cells are empty. */
export function formulasWithoutValue(
  file: string,
  sheet: string,
  cells: readonly CellPlace[],
): Notice[] {
  return cells.slice(0, NAMED).map(({ row, column }, i) => {
    const place = { file, sheet, row, cell: cellAddress(row, column) };
    const more = i === NAMED - 1 ? cells.length - NAMED : 0;
    return notice('formula-without-value', { place }, { more: more === 0 ? '' : more });
  });
}
