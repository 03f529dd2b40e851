import { FileFailure } from '../../failure.js';

/** The most UTF-16 units that a cell of a workbook holds; Excel refuses files with more. */
export const MAX_CELL_TEXT = 32_767;

/** An underscore that begins what looks like an escaped character: `_x000D_`. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

/** What XML 1.0 can't hold, or reads as a line feed, and halves of characters. */
const UNWRITABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** The most units that one becomes. */
const ESCAPED = 7;

/**
 * Text as a workbook stores it: what XML can't hold is escaped as `_x000D_`, and what looks like an escape is told from
 * one (ECMA-376-1, 22.9.2.19).
 */
function stored(text: string): string {
  return text.replace(ESCAPE_LIKE, '_x005F_').replace(UNWRITABLE, escaped);
}

/** The escape of one character. */
export function escaped(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `_x${code}_`;
}

/** What a text takes of the room that a workbook's cell has: its UTF-16 units as they are stored. */
export function cellLength(text: string): number {
  return stored(text).length;
}

/** Whether a cell of a workbook holds the text whole. */
export function fitsCell(text: string): boolean {
  // Nearly every text is short, and needs no looking at.
  return text.length * ESCAPED <= MAX_CELL_TEXT || cellLength(text) <= MAX_CELL_TEXT;
}

/**
 * The text as a cell stores it. Throws a `RangeError` for one that doesn't fit: what becomes of it is for whoever
 * writes the workbook to say, before it is begun; here it could only be cut in silence.
 */
export function storedText(text: string): string {
  const whole = stored(text);
  if (whole.length <= MAX_CELL_TEXT) return whole;
  throw new RangeError(`a text of ${whole.length} units is beyond a cell of a workbook`);
}

/** Throws `cell-too-long`, with the cell's address, for a text that no cell of a workbook holds whole. */
export function refuseLongCell(text: string, file: string, cell: string): void {
  if (fitsCell(text)) return;
  const found = cellLength(text);
  throw new FileFailure('cell-too-long', { file, cell, found, limit: MAX_CELL_TEXT });
}
