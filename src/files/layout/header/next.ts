import type { RowClass } from '../body/row-class.js';
import { cellText, countFilled, isFigure } from '../cells.js';
import type { SheetRow } from '../merges/sheet-row.js';
import type { Recognise } from '../options.js';
import { areAdjacent, type Sheet } from '../sheet.js';
import { isClear } from './find.js';
import { type Header, headerAt } from './header.js';

/** So many recognised columns make a header of any width; fewer only when they are all. */
const SURE_COLUMNS = 3;
const LEAST_COLUMNS = 2;

/** Longer texts head no column. */
const LONGEST_HEADER = 120;

/**
 * Whether another table may begin at a row of a table's body: below a gap or a row that is no data,
 * with a row of short texts.
 */
export function mayBeginTable(
  { grid, rows }: Sheet,
  index: number,
  above: RowClass | undefined,
): boolean {
  const [before, row] = [rows[index - 1], rows[index]];
  if (before === undefined || row === undefined) return false;
  if (above?.is === 'data' && areAdjacent(grid, before, row)) return false;
  return countFilled(row.own) >= LEAST_COLUMNS && holdsOnlyTexts(row);
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

function isSure(header: Header): boolean {
  const { recognised, columns } = header;
  if (recognised >= LEAST_COLUMNS && recognised === columns.length) return true;
  return recognised >= SURE_COLUMNS && isClear(header);
}

function holdsOnlyTexts({ own }: SheetRow): boolean {
  return own.cells.every(
    (cell) =>
      cell === undefined ||
      (cell.type === 'text' && !isFigure(cell) && cellText(cell).length <= LONGEST_HEADER),
  );
}
