import type { RowClass } from '../body/row-class.js';
import { countFilled, isFigure } from '../cells.js';
import type { SheetRow } from '../merges/sheet-row.js';
import { RECOGNISED, type Recognise } from '../options.js';
import { areAdjacent, type Sheet } from '../sheet.js';
import { ASKED_COLUMNS, type Header, headerAt } from './header.js';
import { CLEAR_SHARE, holdsOnlyTexts, isSure } from './sure.js';

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

/**
 * The header of another table that a row of a table's body is part of, if it is beyond doubt. Where little in the
 * columns of the table above is a header, the row is one of that table, and another one begins beside it.
 */
export function nextHeaderAt(
  sheet: Sheet,
  index: number,
  above: Header,
  recognise: Recognise,
): Header | undefined {
  const header = headerAt(sheet, index, recognise);
  if (!isSure(header)) return undefined;
  const indexes = new Set(above.columns.map((column) => column.index));
  const below = header.columns
    .slice(0, ASKED_COLUMNS)
    .filter((column) => indexes.has(column.index));
  const known = below.filter(({ header: text }) => recognise(text) >= RECOGNISED);
  return known.length < below.length * CLEAR_SHARE ? undefined : header;
}
