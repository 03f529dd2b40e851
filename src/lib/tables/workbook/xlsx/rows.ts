import { tellPace } from '../../../pace/index.js';
import type { Cell } from '../../cell.js';
import {
  LIMITS,
  refuseBytesBeyond,
  refuseCellsBeyondLimit,
  refuseElementsBeyondLimit,
  refuseRecordBeyondLimit,
} from '../../limits.js';
import type { Row, Strike } from '../../table.js';
import type { CellPlace } from '../formulas.js';
import { isTrue, wholeNumber } from '../xml/attributes.js';
import type { XmlReader } from '../xml/reader.js';
import type { SheetFaults } from './faults.js';
import { readReference } from './references.js';
import { type RichText, richText } from './strings.js';
import type { CellValues, StoredCell } from './values.js';

/** What the rows of all sheets of a workbook have in common. */
export interface RowReading {
  readonly values: CellValues;
  readonly file: string;
  /** Cells read so far, of all sheets. */
  cells: number;
  /** Of the texts of all cells so far: a text that cells share stands in the file once, and is read at each of them. */
  characters: number;
}

type Cells = (Cell | undefined)[];

/** Takes the open `sheetData`; gives its rows with a filled cell, in the order of their numbers. */
export function readRows(xml: XmlReader, reading: RowReading, faults: SheetFaults): Row[] {
  const rows: Row[] = [];
  const list = xml.depth;
  let last = 0;
  while (xml.nextChild(list)) {
    if (xml.name !== 'row') continue;
    const number = rowNumber(xml, last + 1, reading.file);
    const hidden = isTrue(xml.attribute('hidden'));
    const style = isTrue(xml.attribute('customFormat')) ? xml.attribute('s') : undefined;
    const read = readCells(xml, { number, style }, reading, faults);
    last = number;
    if (read.cells.length === 0) continue;
    const done = rows.push(hidden ? { number, ...read, hidden } : { number, ...read });
    tellPace(done, done / xml.share);
  }
  return rows.every(({ number }, i) => number > (rows[i - 1]?.number ?? 0))
    ? rows
    : inOrder(rows, faults);
}

/** The number of the open row: its own, or else the next. Throws `file-truncated` or `file-too-large`. */
export function rowNumber(xml: XmlReader, next: number, file: string): number {
  const text = xml.attribute('r');
  const number = text === undefined ? next : wholeNumber(text);
  if (!(number >= 1)) throw xml.malformed();
  refuseElementsBeyondLimit('row', number, file);
  return number;
}

/** The cells of the open row up to the last filled one. */
function readCells(
  xml: XmlReader,
  { number: row, style }: { readonly number: number; readonly style: string | undefined },
  reading: RowReading,
  faults: SheetFaults,
): Pick<Row, 'cells' | 'struck'> {
  const cells: Cells = [];
  let struck: Map<number, Strike> | undefined;
  const list = xml.depth;
  const before = reading.characters;
  let column = -1;
  while (xml.nextChild(list)) {
    if (xml.name !== 'c') continue;
    column = columnOf(xml, row, column + 1, reading.file);
    const stored = readCell(xml, { row, column }, faults);
    const cell = reading.values.read(stored);
    if (cell === 'broken') throw xml.malformed();
    if (cell === undefined) continue;
    const strike = reading.values.strike(stored, style);
    if (strike !== undefined) struck = (struck ?? new Map<number, Strike>()).set(column, strike);
    refuseCellsBeyondLimit(reading.cells + column + 1, reading.file);
    reading.characters += cell.text.length;
    refuseBytesBeyond(LIMITS.fileBytes, reading.characters, reading.file);
    refuseRecordBeyondLimit(reading.characters - before, reading.file, row);
    while (cells.length < column) cells.push(undefined);
    const earlier = cells[column];
    if (earlier !== undefined) faults.overwritten.push({ row, column, text: earlier.text });
    cells[column] = cell;
  }
  reading.cells += cells.length;
  return struck === undefined ? { cells } : { cells, struck };
}

/** The index of the open cell's column: its own, or else the next. Throws as `rowNumber` does. */
export function columnOf(xml: XmlReader, row: number, next: number, file: string): number {
  const text = xml.attribute('r');
  if (text === undefined) return next;
  const reference = readReference(text);
  if (reference?.row !== row) throw xml.malformed();
  refuseElementsBeyondLimit('col', reference.column + 1, file);
  return reference.column;
}

function readCell(xml: XmlReader, place: CellPlace, faults: SheetFaults): StoredCell {
  const type = xml.attribute('t');
  const style = xml.attribute('s');
  let value: string | undefined;
  let inline: RichText | undefined;
  let formula = false;
  const depth = xml.depth;
  while (xml.nextChild(depth)) {
    if (xml.name === 'v') value = xml.text();
    else if (xml.name === 'f') formula = true;
    else if (xml.name === 'is') inline = richText(xml);
  }
  if (formula && !isCalculated(type, value)) faults.uncalculated.push(place);
  return { type, style, value, inline };
}

/** Whether a formula's value was kept. An empty text is one; an empty number is none. */
function isCalculated(type: string | undefined, value: string | undefined): boolean {
  return value !== undefined && (value !== '' || type === 'str');
}

/**
 * Rows that stand in any order in the file. Those of one number are one row where no cell of one stands in the place of
 * another's, else all of them are kept: nobody knows which of them is meant.
 */
function inOrder(rows: readonly Row[], faults: SheetFaults): Row[] {
  const byNumber = new Map<number, Row[]>();
  let highest = 0;
  for (const row of rows) {
    const same = byNumber.get(row.number);
    if (same === undefined && row.number < highest) faults.misplaced.push(row.number);
    if (same?.length === 1) faults.repeated.push(row.number);
    byNumber.set(row.number, together(same ?? [], row));
    highest = Math.max(highest, row.number);
  }
  return [...byNumber.values()].flat().sort((a, b) => a.number - b.number);
}

function together(same: readonly Row[], row: Row): Row[] {
  const last = same.at(-1);
  if (last === undefined || last.cells.some((cell, i) => cell && row.cells[i]))
    return [...same, row];
  return [...same.slice(0, -1), joined(last, row)];
}

function joined(earlier: Row, later: Row): Row {
  const length = Math.max(earlier.cells.length, later.cells.length);
  const cells = Array.from({ length }, (_, i) => later.cells[i] ?? earlier.cells[i]);
  const struck = new Map([...(earlier.struck ?? []), ...(later.struck ?? [])]);
  return { ...earlier, cells, ...(struck.size > 0 && { struck }) };
}
