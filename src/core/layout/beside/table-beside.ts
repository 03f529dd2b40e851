import { cellAddress, columnRanges } from '../../../lib/tables/index.js';
import { shownRanges, shownTexts } from '../../../lib/text/index.js';
import { type Finding, finding } from '../../findings/index.js';
import type { Recognisers } from '../above/above.js';
import { cellText } from '../cells.js';
import { ASKED_COLUMNS } from '../header/header.js';
import { RECOGNISED } from '../options.js';
import { placeOn } from '../place.js';
import type { Sheet } from '../sheet.js';
import { type RowBeside, type Surveyed, underForeignHeader, withoutHeader } from './regions.js';

/** What seems to be another table beside one that was read. */
export interface TableBeside {
  readonly rows: readonly RowBeside[];
  /** Index of the first column of the one further to the right: where the sheet may be parted. */
  readonly start: number;
}

/** What stands beside a table: other tables, and notes. */
export interface Beside {
  readonly tables: readonly TableBeside[];
  readonly notes: readonly RowBeside[];
}

/** A record has at least so many cells. */
const LEAST_CELLS = 2;

/** So many headers in a row are no chance, so many full rows no note. */
const LEAST_HEADERS = 2;
const LEAST_ROWS = 2;

/** A row without a key that fills fewer columns may be a legend or a short list to choose from. */
const LEAST_FULL = 3;

/** Figures shorter than a code number something. */
const LEAST_DIGITS = 4;

/**
 * Finds what stands beside a table and seems to be another: rows that name records, a header of known columns, or
 * rows that fill as many columns as the table's own do. Notes, legends and short lists do none of this.
 */
export function besideOf(
  sheet: Sheet,
  surveyed: Surveyed,
  recognisers: Pick<Recognisers, 'recogniseHeader' | 'recogniseKey' | 'glanceHeader'>,
): Beside {
  const isKey = keyTest(surveyed, recognisers);
  const isHeader = headerTest(recognisers);
  const open = sides(withoutHeader(sheet, surveyed), surveyed);
  const foreign = underForeignHeader(surveyed, recognisers.recogniseHeader, isKey);
  const isTable = (rows: readonly RowBeside[]) =>
    namesRecords(rows, isKey) || rows.some(isHeader) || areFull(rows, surveyed);
  const found = [...open.filter(isTable), ...(namesRecords(foreign, isKey) ? [foreign] : [])];
  return {
    tables: found.map((rows) => ({ rows, start: startOf(rows, surveyed) })),
    notes: open.filter((rows) => !isTable(rows)).flat(),
  };
}

/** Tells where such a table stands and what it begins with. */
export function besideFindings(
  { grid }: Sheet,
  tables: readonly Pick<TableBeside, 'rows'>[],
): Finding[] {
  return tables.flatMap(({ rows }): Finding[] => {
    const [first] = rows;
    const [at] = first?.cells ?? [];
    if (first === undefined || at === undefined) return [];
    const { number } = first.row;
    const place = { ...placeOn(grid, number), cell: cellAddress(number, at.index) };
    const params = {
      columns: columnRanges(columnsOf(rows)),
      rows: shownRanges(rows.map(({ row }) => row.number)),
      sample: shownTexts(first.cells.map(({ cell }) => cellText(cell))),
    };
    return [finding('table-beside', { place }, params)];
  });
}

function columnsOf(rows: readonly RowBeside[]): number[] {
  const indexes = new Set(rows.flatMap(({ cells }) => cells.map(({ index }) => index)));
  return [...indexes].sort((a, b) => a - b);
}

/** What stands left of the table's columns, and what right of its first. */
function sides(rows: readonly RowBeside[], { frame }: Surveyed): (readonly RowBeside[])[] {
  const first = frame.indexes[0] ?? 0;
  return [true, false].map((left) =>
    rows.flatMap(({ row, cells }): RowBeside[] => {
      const own = cells.filter(({ index }) => index < first === left);
      return own.length === 0 ? [] : [{ row, cells: own }];
    }),
  );
}

function startOf(rows: readonly RowBeside[], { frame }: Surveyed): number {
  const [start = 0] = columnsOf(rows);
  const first = frame.indexes[0] ?? 0;
  return Math.max(start, first);
}

/** Figures alone name a record less surely than a code with other signs. */
function namesRecords(rows: readonly RowBeside[], isKey: (text: string) => boolean): boolean {
  const keys = rows.flatMap(({ cells }) => {
    if (cells.length < LEAST_CELLS) return [];
    const key = cells.find(({ cell }) => isKey(cell.text));
    return key === undefined ? [] : [key.cell.text.trim()];
  });
  return keys.some((key) => /\D/.test(key)) || keys.length >= LEAST_ROWS;
}

function keyTest(
  { frame: { columns } }: Surveyed,
  { recogniseKey }: Pick<Recognisers, 'recogniseKey'>,
): (text: string) => boolean {
  return (text) =>
    text.trim().length >= LEAST_DIGITS && columns.some(({ header }) => recogniseKey(header, text));
}

function headerTest({
  glanceHeader,
  recogniseHeader,
}: Pick<Recognisers, 'glanceHeader' | 'recogniseHeader'>): (beside: RowBeside) => boolean {
  return ({ cells: all }) => {
    const cells = all.slice(0, ASKED_COLUMNS);
    if (cells.length < LEAST_HEADERS || !cells.some(({ cell }) => glanceHeader(cell.text)))
      return false;
    const known = cells.filter(({ cell }) => recogniseHeader(cellText(cell)) >= RECOGNISED);
    return known.length >= LEAST_HEADERS && known.length * 2 >= cells.length;
  };
}

/** Whether rows beside a table fill as many columns as its own usually do. */
function areFull(beside: readonly RowBeside[], { frame, rows }: Surveyed): boolean {
  if (beside.length < LEAST_ROWS) return false;
  const counts = rows
    .map(({ own }) => frame.indexes.filter((index) => own.cells[index] !== undefined).length)
    .filter((count) => count > 0)
    .sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length / 2)] ?? frame.columns.length;
  const least = Math.max(LEAST_FULL, usual);
  return beside.filter(({ cells }) => cells.length >= least).length >= LEAST_ROWS;
}
