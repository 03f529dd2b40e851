import type { Cell } from '../cell.js';
import { DAYS_1900_TO_1904, isoDate } from './dates.js';
import type { NumberStyle } from './number-style.js';
import { generalText, shownNumber, withDecimalPoint } from './numbers.js';
import type { NumberFormatter } from './sheetjs.js';

/** What the cells of a workbook depend on besides themselves. */
export interface CellContext {
  readonly numbers: NumberFormatter;
  /** Whether the workbook's dates count from 1904. */
  readonly date1904: boolean;
}

/** Takes an error's name, such as `#N/A`; gives its cell. */
export function errorCell(name: string): Cell {
  return { type: 'error', text: name, raw: name };
}

/** The cell of a boolean, whose text is as Excel shows it. */
export function booleanCell(value: boolean): Cell {
  return { type: 'boolean', text: value ? 'TRUE' : 'FALSE', raw: value };
}

/**
 * Takes a stored number, its style and the text that an OpenDocument sheet keeps of it; gives the
 * number or the date that it is.
 */
export function numberCell(
  value: number,
  style: NumberStyle,
  { numbers, date1904 }: CellContext,
  kept?: string,
): Cell {
  if (!Number.isFinite(value)) return errorCell('#NUM!');
  const { format, general } = style;
  const text = keptText(kept, value, general) ?? shownNumber(numbers, value, format, date1904);
  const serial = date1904 ? value + DAYS_1900_TO_1904 : value;
  const date = style.date ? isoDate(serial) : undefined;
  if (date !== undefined) return { type: 'date', text, raw: serial, format, date };
  return {
    type: 'number',
    text,
    raw: value,
    ...(!general && { format }),
    ...(date1904 && { serial }),
  };
}

/**
 * The text that an OpenDocument sheet keeps of a formatted number. Some programs keep the bare
 * number instead of what the format shows: that is no such text.
 */
function keptText(kept: string | undefined, value: number, general: boolean): string | undefined {
  if (kept === undefined || general) return undefined;
  const text = withDecimalPoint(kept, value);
  return text === generalText(value) ? undefined : text;
}
