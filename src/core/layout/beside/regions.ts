import type { Frame } from '../body/frame.js';
import { type Filled, isDebris } from '../cells.js';
import { ASKED_COLUMNS } from '../header/header.js';
import type { SheetRow } from '../merges/sheet-row.js';
import { RECOGNISED, type Recognise } from '../options.js';
import { isDelimited, type Sheet } from '../sheet.js';

/** What stands beside a table in a row of the sheet: in columns that are none of the table's. */
export interface RowBeside {
  readonly row: SheetRow;
  readonly cells: readonly Filled[];
}

/** A table's rows with the header's, and what tells its columns from others. */
export interface Surveyed {
  readonly frame: Frame;
  readonly header: readonly SheetRow[];
  readonly rows: readonly SheetRow[];
}

/**
 * What stands in columns without a header beside a table. In a delimited file a cell further to the right than the
 * header reaches makes its row too long, which is another finding.
 */
export function withoutHeader(
  { grid, skippedColumns }: Sheet,
  { frame, header, rows }: Surveyed,
): readonly RowBeside[] {
  const known = new Set([...frame.indexes, ...skippedColumns]);
  const end = Math.max(...header.map(({ own }) => own.cells.length));
  const limit = isDelimited(grid) ? end : Number.POSITIVE_INFINITY;
  return rows.flatMap((row) => filledOf(row, (index) => !known.has(index) && index < limit));
}

/**
 * What stands under texts of the header row that head nothing known, apart from the table by an empty column or
 * begun by a text that no header is: the first row of a table without one. `isKey` knows what names a record.
 */
export function underForeignHeader(
  { frame: { columns }, header, rows }: Surveyed,
  recognise: Recognise,
  isKey: (text: string) => boolean,
): readonly RowBeside[] {
  const known = columns
    .slice(0, ASKED_COLUMNS)
    .findLastIndex((column) => recognise(column.header) >= RECOGNISED);
  const foreign = columns.slice(known + 1);
  const [first] = foreign;
  const before = columns[known];
  if (first === undefined || before === undefined) return [];
  const isApart = first.index > before.index + 1 || isKey(first.header);
  if (!isApart) return [];
  const indexes = new Set(foreign.map(({ index }) => index));
  return [...header, ...rows].flatMap((row) => filledOf(row, (index) => indexes.has(index)));
}

function filledOf(row: SheetRow, isOurs: (index: number) => boolean): RowBeside[] {
  const cells: Filled[] = [];
  for (const [index, cell] of row.own.cells.entries()) {
    if (cell === undefined || !isOurs(index) || isDebris(cell)) continue;
    cells.push({ index, cell });
  }
  return cells.length === 0 ? [] : [{ row, cells }];
}
