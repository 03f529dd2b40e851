import type { Column } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import { RECOGNISED, type Recognise } from '../options.js';
import { areAdjacent, reaches, type Sheet } from '../sheet.js';
import { columnsOf, type HeaderColumn } from './columns.js';
import { dividesGroups, headsGroups } from './groups.js';
import { isColumnNumbering, isNumberingHeader } from './numbering.js';

/** The rows of a header and what they head. */
export interface Header {
  /** Indexes into the sheet's rows, both included. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column[];
  /** How many of the columns are recognised, each text counted once. */
  readonly recognised: number;
  /** The sum of their sureties. */
  readonly score: number;
}

/** A header has at most so many rows, the one that numbers the columns not counted. */
const MOST_ROWS = 3;

/** No table's known headers stand further to the right. */
export const ASKED_COLUMNS = 100;

/** How much a column of row numbers tells that a row is a header. */
const NUMBERING_SURETY = 0.6;

/** Takes a sheet and the index of a row; gives the header that the row is part of, if it is one. */
export function headerAt(sheet: Sheet, index: number, recognise: Recognise): Header {
  let [first, last] = [index, index];
  while (last - first + 1 < MOST_ROWS && goesOnBelow(sheet, first, last)) last += 1;
  return upwards(sheet, first, last, recognise);
}

/** The same for the row that is known to be the header's last. */
export function headerEndingAt(sheet: Sheet, index: number, recognise: Recognise): Header {
  return upwards(sheet, index, index, recognise);
}

function upwards(sheet: Sheet, from: number, last: number, recognise: Recognise): Header {
  let first = from;
  while (last - first + 1 < MOST_ROWS && goesOnAbove(sheet, first)) first -= 1;
  const columns = columnsOf(sheet.rows.slice(first, last + 1)).filter(
    ({ index }) => !sheet.skippedColumns.has(index),
  );
  const below = sheet.rows[last + 1];
  const numbered = below !== undefined && isColumnNumbering(below.own, columns.length);
  return {
    first,
    last: numbered ? last + 1 : last,
    columns: columns.map(({ index, letter, header }) => ({
      index,
      letter,
      header,
      ...(sheet.grid.hiddenColumns?.has(index) && { hidden: true }),
    })),
    ...recognition(columns, recognise),
  };
}

function goesOnBelow({ grid, rows }: Sheet, first: number, last: number): boolean {
  const [end, below] = [rows[last], rows[last + 1]];
  if (end === undefined || below === undefined) return false;
  if (rows.slice(first, last + 1).some((row) => reaches(row, below.number))) return true;
  return areAdjacent(grid, end, below) && dividesGroups(end, below);
}

function goesOnAbove({ grid, rows }: Sheet, first: number): boolean {
  const [above, top] = [rows[first - 1], rows[first]];
  if (above === undefined || top === undefined) return false;
  return areAdjacent(grid, above, top) && headsGroups(above, top);
}

/** A text that heads several columns counts once. */
function recognition(
  columns: readonly HeaderColumn[],
  recognise: Recognise,
): Pick<Header, 'recognised' | 'score'> {
  const sureties = new Map<string, number>();
  for (const { header, leaf } of columns.slice(0, ASKED_COLUMNS)) {
    const whole = suretyOf(header, recognise);
    const lowest = leaf === header ? whole : suretyOf(leaf, recognise);
    const surety = Math.max(whole, lowest);
    if (surety >= RECOGNISED) sureties.set(foldText(lowest > whole ? leaf : header), surety);
  }
  const score = [...sureties.values()].reduce((sum, surety) => sum + surety, 0);
  return { recognised: sureties.size, score };
}

function suretyOf(text: string, recognise: Recognise): number {
  return isNumberingHeader(text) ? Math.max(NUMBERING_SURETY, recognise(text)) : recognise(text);
}
