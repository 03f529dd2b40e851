import type { Row } from '../../../lib/tables/index.js';
import { tellsValues } from '../above/labels.js';
import { countFilled, filledCells, isFigure } from '../cells.js';
import type { SheetRow } from '../merges/sheet-row.js';
import type { LayoutOptions, Recognise } from '../options.js';
import { reaches, type Sheet } from '../sheet.js';
import { type Header, headerAt, headerEndingAt } from './header.js';
import { holdsOnlyTexts, isClear, isSure } from './sure.js';
import { countRepeated, holdsFigures } from './values.js';

/** How many filled rows may be titles, mottos and notes before the header. */
const SEARCHED_ROWS = 30;

/** The fewest recognised columns of a header, unless the whole sheet is narrower. */
const LEAST_COLUMNS = 2;

const NO_ROW: Row = { number: 0, cells: [] };

export interface FoundHeader {
  readonly header: Header;
  /** Row number of another row that could be the header of the same table. */
  readonly rival?: number | undefined;
}

/**
 * Takes a sheet; gives its first header: the one that the options name, or the first row among
 * whose columns enough are recognised. Of several with nothing between them the best one counts.
 */
export function findHeader(sheet: Sheet, options: LayoutOptions): FoundHeader | undefined {
  const { headerRow, recogniseHeader } = options;
  if (headerRow === undefined) return search(sheet, recogniseHeader);
  const index = rowIndex(sheet, headerRow);
  if (index < 0) return undefined;
  const header = headerEndingAt(sheet, index, recogniseHeader);
  return header.columns.length === 0 ? undefined : { header };
}

/** The greatest number of filled cells in a row of the sheet. */
function fullestWidth({ rows }: Sheet): number {
  return rows.reduce((most, { own }) => Math.max(most, countFilled(own)), 0);
}

/** The row among the first ones that is likest to a header, else the fullest: for a message. */
export function nearestRow(sheet: Sheet, recognise: Recognise): SheetRow | undefined {
  const rows = sheet.rows.slice(0, SEARCHED_ROWS);
  const scores = rows.map((_, i) => headerAt(sheet, i, recognise).score);
  const best = Math.max(...scores);
  if (best > 0) return rows[scores.indexOf(best)];
  const counts = rows.map(({ own }) => countFilled(own));
  return rows[counts.indexOf(Math.max(...counts))];
}

/** The row of that number; when it is blank, the row above whose merged blocks reach down to it. */
function rowIndex({ rows }: Sheet, number: number): number {
  const index = rows.findLastIndex((row) => row.number <= number);
  const row = rows[index];
  return row !== undefined && (row.number === number || reaches(row, number)) ? index : -1;
}

function search(sheet: Sheet, recognise: Recognise): FoundHeader | undefined {
  const width = fullestWidth(sheet);
  const end = Math.min(SEARCHED_ROWS, sheet.rows.length);
  let best: Header | undefined;
  for (let index = 0; index < end; index++) {
    const header = candidateAt(sheet, index, width, recognise);
    if (header === undefined || header.score <= (best?.score ?? 0)) continue;
    if (best !== undefined && holdsFigures(sheet, header) && !holdsFigures(sheet, best)) continue;
    if (isClear(header)) return bestBefore(sheet, header, width, recognise);
    best = header;
  }
  return best === undefined ? searchBelow(sheet, end, recognise) : { header: best };
}

/** Rows below the first ones that are looked at closely; the others are seen to be none at once. */
const MOST_LOOKS = 300;

/** A header further down, if one is beyond doubt: a table was sorted together with it. */
function searchBelow(sheet: Sheet, from: number, recognise: Recognise): FoundHeader | undefined {
  let patience = MOST_LOOKS;
  for (let index = from; index < sheet.rows.length && patience > 0; index++) {
    const row = sheet.rows[index];
    if (row === undefined || countFilled(row.own) < LEAST_COLUMNS || !holdsOnlyTexts(row)) continue;
    patience -= 1;
    const header = headerAt(sheet, index, recognise);
    if (isSure(header)) return { header };
  }
  return undefined;
}

function candidateAt(
  sheet: Sheet,
  index: number,
  width: number,
  recognise: Recognise,
): Header | undefined {
  const cells = filledCells(sheet.rows[index]?.own ?? NO_ROW);
  // Rows that begin with a number are data; those with labels stand above a table.
  if (cells[0] === undefined || isFigure(cells[0].cell)) return undefined;
  if (tellsValues(cells, recognise)) return undefined;
  const header = headerAt(sheet, index, recognise);
  const values = holdsFigures(sheet, header) ? countRepeated(sheet, index, SEARCHED_ROWS) : 0;
  return header.recognised - values >= Math.min(LEAST_COLUMNS, width) ? header : undefined;
}

/** Of a clear header and those right below it, with nothing but lone texts between, the best. */
function bestBefore(sheet: Sheet, clear: Header, width: number, recognise: Recognise): FoundHeader {
  let found: FoundHeader = { header: clear };
  for (let index = clear.last + 1; index < SEARCHED_ROWS; index++) {
    const row = sheet.rows[index];
    if (row === undefined) break;
    const later = candidateAt(sheet, index, width, recognise);
    if (later !== undefined && isBetter(sheet, later, found.header))
      found = prefer(sheet, later, found);
    else if (index > found.header.last && countFilled(row.own) > 1) break;
  }
  return found;
}

/**
 * Better recognised, or the same header with a row more that divides its columns; of two headers
 * the one that the sheet shows.
 */
function isBetter({ rows }: Sheet, later: Header, header: Header): boolean {
  const hidden = rows[header.last]?.own.hidden === true;
  if (hidden !== (rows[later.last]?.own.hidden === true)) return hidden && isClear(later);
  if (later.score !== header.score) return later.score > header.score;
  return later.first <= header.first && later.columns.length > header.columns.length;
}

/** Headers that share a row are one header, read from two of its rows. */
function prefer({ rows }: Sheet, later: Header, { header }: FoundHeader): FoundHeader {
  return later.first > header.last
    ? { header: later, rival: rows[header.last]?.number }
    : { header: later };
}
