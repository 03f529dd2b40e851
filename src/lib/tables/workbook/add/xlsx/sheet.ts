import type { Block } from '../../../table.js';
import type { Addition } from '../addition.js';
import { FreeColumns } from '../free-columns.js';
import { heightsFor, rowEdits, type SheetText } from './cells.js';
import { columnsEdit } from './columns.js';
import { applyEdits, type Edit, prefixOf, rangeEdits } from './edits.js';
import { type Placement, widened } from './placement.js';
import { type ScannedRow, type ScannedSheet, scanSheet } from './scan.js';
import { type XmlPart, xmlReader } from './xml-part.js';

/** A worksheet's part with the new cells in it, and where they stand. */
export interface AddedSheet {
  readonly bytes: Buffer;
  readonly placements: readonly Placement[];
  /** Its merged blocks. */
  readonly merges: readonly Block[];
}

/**
 * Takes a worksheet's part, what is added to its tables, and the blocks of the sheet that are taken though
 * their cells may be blank; gives the part with the new cells in it. All that it doesn't touch stays byte
 * by byte. Throws as `readSheet` does.
 */
export function addToSheet(
  sheetPart: XmlPart,
  additions: readonly Addition[],
  taken: readonly Block[],
): AddedSheet {
  const byRow = new Map(
    additions.flatMap((addition) =>
      [...addition.rows.keys()].map((row) => [row, addition] as const),
    ),
  );
  const { bytes, file } = sheetPart;
  const scanned = scanSheet(xmlReader(sheetPart), (row) => byRow.get(row)?.after, file);
  const sheet = { bytes, prefix: prefixOf(bytes, scanned.sheetData) };
  const blocks = [...scanned.merges, ...taken];
  const placed = additions.map((addition) => {
    const rows = scanned.rows.filter(({ number }) => byRow.get(number) === addition);
    return { addition, rows, first: firstColumn(addition, rows, blocks, file) };
  });
  const edits: Edit[] = placed.flatMap(({ addition, rows, first }) => {
    const heightOf = heightsFor(addition);
    return lastOfEach(rows).flatMap((row) => rowEdits(row, addition, first, sheet, heightOf));
  });
  const columns = placed.map(({ first, addition: { widths } }) => ({ first, widths }));
  const placements = placed.map(({ addition, first }) => placementOf(addition, first));
  return {
    bytes: applyEdits(bytes, [
      ...dimensionEdits(scanned, placements, sheet),
      columnsEdit(scanned, columns, sheet),
      ...edits,
      ...scanned.filter.flatMap((tag) => rangeEdits(bytes, tag, (ref) => widened(ref, placements))),
    ]),
    placements,
    merges: scanned.merges,
  };
}

function placementOf(addition: Addition, first: number): Placement {
  const { headerRow, rows, widths } = addition;
  const right = first + widths.length - 1;
  return { addition, top: headerRow, left: first, bottom: lastRow(rows.keys()), right };
}

function firstColumn(
  addition: Addition,
  rows: readonly ScannedRow[],
  blocks: readonly Block[],
  file: string,
): number {
  const free = new FreeColumns(addition, file);
  for (const { right } of rows) {
    for (const { column, filled } of right) if (filled) free.take(column);
  }
  for (const block of blocks) free.takeBlock(block);
  return free.find();
}

/** A row that the part holds twice, as only damaged ones do, is added to once. */
function lastOfEach(rows: readonly ScannedRow[]): ScannedRow[] {
  return [...new Map(rows.map((row) => [row.number, row])).values()];
}

/** The used range that the sheet declares reaches over the new cells. */
function dimensionEdits(
  { dimension }: ScannedSheet,
  placements: readonly Placement[],
  { bytes }: SheetText,
): Edit[] {
  if (dimension === undefined) return [];
  return rangeEdits(bytes, dimension, ({ top, left, bottom, right }) => ({
    top,
    left,
    bottom: Math.max(bottom, ...placements.map((placement) => placement.bottom)),
    right: Math.max(right, ...placements.map((placement) => placement.right)),
  }));
}

/** A loop, since there may be a million. */
function lastRow(numbers: Iterable<number>): number {
  let last = 0;
  for (const number of numbers) last = Math.max(last, number);
  return last;
}
