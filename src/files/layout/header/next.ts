import type { RowClass } from '../body/row-class.js';
import { countFilled, isFigure } from '../cells.js';
import type { SheetRow } from '../merges/sheet-row.js';
import type { Recognise } from '../options.js';
import { areAdjacent, type Sheet } from '../sheet.js';
import { type Header, headerAt } from './header.js';
import { holdsOnlyTexts, isSure } from './sure.js';

/** A header has at least so many texts. */
const LEAST_COLUMNS = 2;

/**
 * Whether another table may begin at a row of a table's body, with a row of short texts: below a gap or a row that
 * is no data; right below data only where a glance knows its texts for headers.
 */
export function mayBeginTable(
  { grid, rows }: Sheet,
  index: number,
  above: RowClass | undefined,
  glance: (text: string) => boolean,
): boolean {
  const [before, row] = [rows[index - 1], rows[index]];
  if (before === undefined || row === undefined) return false;
  const follows = above?.is === 'data' && areAdjacent(grid, before, row);
  if (follows && !seemsHeader(row, glance)) return false;
  return countFilled(row.own) >= LEAST_COLUMNS && holdsOnlyTexts(row);
}

function seemsHeader({ own }: SheetRow, glance: (text: string) => boolean): boolean {
  let known = 0;
  for (const cell of own.cells) {
    if (cell === undefined) continue;
    if (cell.type !== 'text' || isFigure(cell)) return false;
    if (glance(cell.text)) known += 1;
    if (known === LEAST_COLUMNS) return true;
  }
  return false;
}

/** The header of another table that a row of a table's body is part of, if it is beyond doubt. */
export function nextHeaderAt(
  sheet: Sheet,
  index: number,
  recognise: Recognise,
): Header | undefined {
  const header = headerAt(sheet, index, recognise);
  return isSure(header) ? header : undefined;
}
