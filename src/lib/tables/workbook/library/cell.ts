import type { CellObject } from 'xlsx';
import type { Cell } from '../../cell.js';
import { textCell } from '../../rows.js';
import { booleanCell, type CellContext, errorCell, numberCell } from '../cell.js';
import { GENERAL, numberStyle } from '../number-style.js';

/** Error values by their number in the file formats (MS-XLS 2.5.10). */
const ERRORS = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** Takes a cell as SheetJS gives it; gives ours, or nothing when it shows nothing but blanks. */
export function toCell(cell: CellObject, context: CellContext): Cell | undefined {
  const { v: value } = cell;
  if (cell.t === 'e') return errorCell(ERRORS.get(value) ?? cell.w ?? '#ERROR!');
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'boolean') return booleanCell(value);
  if (typeof value !== 'number') return undefined;
  const style = typeof cell.z === 'string' ? numberStyle(cell.z) : GENERAL;
  return numberCell(value, style, context, cell.w);
}
