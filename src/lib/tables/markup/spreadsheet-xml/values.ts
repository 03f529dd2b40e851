import type { Cell } from '../../cell.js';
import { textCell } from '../../rows.js';
import { booleanCell, type CellContext, errorCell, numberCell } from '../../workbook/cell.js';
import { DAYS_1900_TO_1904, serialOf } from '../../workbook/dates.js';
import { type NumberStyle, numberStyle } from '../../workbook/number-style.js';

const DAY = numberStyle('m/d/yy');

/** Takes the text and the type of a cell's `Data`; gives the cell, or nothing when it is blank. */
export function xmlCell(
  text: string,
  type: string | undefined,
  style: NumberStyle,
  context: CellContext,
): Cell | undefined {
  if (type === 'Number' && text.trim() !== '') return number(text, style, context);
  if (type === 'DateTime') return day(text, style, context);
  if (type === 'Boolean') return booleanCell(text.trim() === '1');
  if (type === 'Error') return errorCell(text.trim());
  return textCell(text);
}

/** What is called a number and is none stays what it says. */
function number(text: string, style: NumberStyle, context: CellContext): Cell | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? numberCell(value, style, context) : textCell(text);
}

function day(text: string, style: NumberStyle, context: CellContext): Cell | undefined {
  const serial = serialOf(text.trim());
  if (serial === undefined) return textCell(text);
  const stored = context.date1904 ? serial - DAYS_1900_TO_1904 : serial;
  return numberCell(stored, style.date ? style : DAY, context);
}
