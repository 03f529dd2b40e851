import type { CellObject } from 'xlsx';
import type { Cell } from '../cell.js';
import { textCell } from '../rows.js';
import { DAYS_1900_TO_1904, isoDate, showsDate } from './dates.js';
import { shownNumber, withDecimalPoint } from './numbers.js';
import type { NumberFormatter } from './sheetjs.js';

/** What a cell's meaning depends on besides itself. */
export interface CellContext {
  readonly numbers: NumberFormatter;
  /** Whether the workbook's dates count from 1904. */
  readonly date1904: boolean;
}

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
  if (typeof value === 'number') return numberCell(value, cell, context);
  if (typeof value === 'string') return textCell(value);
  if (typeof value !== 'boolean') return undefined;
  return { type: 'boolean', text: value ? 'TRUE' : 'FALSE', raw: value };
}

function errorCell(name: string): Cell {
  return { type: 'error', text: name, raw: name };
}

function numberCell(value: number, cell: CellObject, context: CellContext): Cell {
  if (!Number.isFinite(value)) return errorCell('#NUM!');
  const { numbers, date1904 } = context;
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  const general = /^general$/i.test(format);
  const shown = cell.w === undefined || general ? undefined : withDecimalPoint(cell.w, value);
  const text = shown ?? shownNumber(numbers, value, format, date1904);
  const serial = date1904 ? value + DAYS_1900_TO_1904 : value;
  const date = showsDate(format) ? isoDate(serial) : undefined;
  if (date !== undefined) return { type: 'date', text, raw: serial, format, date };
  return { type: 'number', text, raw: value, ...(!general && { format }) };
}
