import { cellText, isFigure } from '../cells.js';
import type { SheetRow } from '../merges/sheet-row.js';
import type { Header } from './header.js';

/** From this share of recognised columns on a row is a header even if a later one is better. */
export const CLEAR_SHARE = 0.5;

/** So many recognised columns make a header of any width; fewer only when they are all. */
const SURE_COLUMNS = 3;
const LEAST_COLUMNS = 2;

/** A row that holds a longer text is no header of short texts. */
const LONGEST_SHORT_TEXT = 120;

/** Whether a header is one even if a later row is better recognised. */
export function isClear({ recognised, columns }: Header): boolean {
  return recognised >= columns.length * CLEAR_SHARE;
}

/** Whether a header is one beyond doubt, wherever it stands. */
export function isSure(header: Header): boolean {
  const { recognised, columns } = header;
  if (recognised >= LEAST_COLUMNS && recognised === columns.length) return true;
  return recognised >= SURE_COLUMNS && isClear(header);
}

/** Whether nothing but short texts stand in a row. */
export function holdsOnlyTexts({ own }: SheetRow): boolean {
  return own.cells.every(
    (cell) =>
      cell === undefined ||
      (cell.type === 'text' && !isFigure(cell) && cellText(cell).length <= LONGEST_SHORT_TEXT),
  );
}
