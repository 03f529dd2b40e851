import { cut } from './sheet-name.js';

/** The most UTF-16 units that a cell of a workbook holds; Excel refuses files with more. */
export const MAX_CELL_TEXT = 32_767;

/** Text as a cell holds it: what is beyond `MAX_CELL_TEXT` is cut, and ends in `…`. */
export function cellSized(text: string): string {
  return text.length <= MAX_CELL_TEXT ? text : `${cut(text, MAX_CELL_TEXT - 1)}…`;
}

/** Text that looks like an escaped character (`_x000D_`) is told from one (ECMA-376-1, 22.9.2.19). */
export function escapeEscapes(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
