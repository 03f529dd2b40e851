import { cellAddress } from '../../../address.js';
import { readRange } from '../../xlsx/references.js';
import { XmlReader } from '../../xml/reader.js';
import type { Addition } from '../addition.js';
import { FreeColumns } from '../free-columns.js';
import { rowEdits, type SheetText } from './cells.js';
import { columnsEdit } from './columns.js';
import { applyEdits, type Edit, withAttribute } from './edits.js';
import { type ScannedRow, type ScannedSheet, scanSheet } from './scan.js';

/** A worksheet's part as UTF-8, and where it came from. */
export interface SheetPart {
  readonly bytes: Buffer;
  readonly part: string;
  readonly file: string;
}

/**
 * Takes a worksheet's part and what is added to its tables; gives the part with the new cells in it.
 * All that it doesn't touch stays byte by byte. Throws as `readSheet` does.
 */
export function addToSheet(
  { bytes, part, file }: SheetPart,
  additions: readonly Addition[],
): Buffer {
  const byRow = new Map(
    additions.flatMap((addition) =>
      [...addition.rows.keys()].map((row) => [row, addition] as const),
    ),
  );
  const scanned = scanSheet(
    new XmlReader(bytes, { file, part }),
    (row) => byRow.get(row)?.after,
    file,
  );
  const sheet = { bytes, prefix: prefixOf(bytes, scanned) };
  const placed = additions.map((addition) => {
    const rows = scanned.rows.filter(({ number }) => byRow.get(number) === addition);
    return { addition, rows, first: firstColumn(addition, rows, scanned, file) };
  });
  const edits: Edit[] = placed.flatMap(({ addition, rows, first }) =>
    lastOfEach(rows).flatMap((row) => rowEdits(row, addition, first, sheet)),
  );
  const columns = placed.map(({ first, addition: { widths } }) => ({ first, widths }));
  const reach = placed.map(({ first, addition: { widths, rows } }) => ({
    column: first + widths.length - 1,
    row: lastRow(rows.keys()),
  }));
  return applyEdits(bytes, [
    ...dimensionEdit(scanned, reach, sheet),
    columnsEdit(scanned, columns, sheet),
    ...edits,
  ]);
}

function firstColumn(
  addition: Addition,
  rows: readonly ScannedRow[],
  { merges }: ScannedSheet,
  file: string,
): number {
  const free = new FreeColumns(addition, file);
  for (const { right } of rows) {
    for (const { column, filled } of right) if (filled) free.take(column);
  }
  for (const block of merges) free.takeBlock(block);
  return free.find();
}

/** A row that the part holds twice, as only damaged ones do, is added to once. */
function lastOfEach(rows: readonly ScannedRow[]): ScannedRow[] {
  return [...new Map(rows.map((row) => [row.number, row])).values()];
}

/** The namespace prefix that the part's elements are written with, and its colon; often none. */
function prefixOf(bytes: Buffer, { sheetData: { start, end } }: ScannedSheet): string {
  return /^<([^\s/>:]+:)/.exec(bytes.toString('utf8', start, end))?.[1] ?? '';
}

/** The used range that the sheet declares reaches over the new cells. */
function dimensionEdit(
  { dimension }: ScannedSheet,
  reach: readonly { readonly column: number; readonly row: number }[],
  { bytes }: SheetText,
): Edit[] {
  if (dimension === undefined) return [];
  const tag = bytes.toString('utf8', dimension.start, dimension.end);
  const declared = readRange(/\sref\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? '');
  if (declared === undefined) return [];
  const right = Math.max(declared.right, ...reach.map(({ column }) => column));
  const bottom = Math.max(declared.bottom, ...reach.map(({ row }) => row));
  const ref = `${cellAddress(declared.top, declared.left)}:${cellAddress(bottom, right)}`;
  return [{ ...dimension, text: withAttribute(tag, 'ref', ref) }];
}

/** A loop, since there may be a million. */
function lastRow(numbers: Iterable<number>): number {
  let last = 0;
  for (const number of numbers) last = Math.max(last, number);
  return last;
}
