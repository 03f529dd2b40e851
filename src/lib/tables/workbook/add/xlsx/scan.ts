import type { Block } from '../../../table.js';
import { readRange } from '../../xlsx/references.js';
import { columnOf, rowNumber } from '../../xlsx/rows.js';
import { wholeNumber } from '../../xml/attributes.js';
import type { XmlReader } from '../../xml/reader.js';

/** Bytes of a part: the end is not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A row of the sheet's part that is to be added to. */
export interface ScannedRow {
  readonly number: number;
  /** Its opening tag. */
  readonly tag: Span;
  /** Behind its last cell. */
  readonly cellsEnd: number;
  /** The cells to the right of the table, as they stand. */
  readonly right: readonly ScannedCell[];
  /** The style of the last cell that the table has in it. */
  readonly style?: string;
}

export interface ScannedCell extends Span {
  readonly column: number;
  readonly style?: string;
  /** Whether it says where it stands; else it stands behind the cell before it. */
  readonly placed: boolean;
  /** Whether it holds anything but a look. */
  readonly filled: boolean;
}

/** The definition of columns side by side, numbered from 1. */
export interface ColumnTag {
  readonly min: number;
  readonly max: number;
  readonly tag: Span;
}

/** Where in a worksheet's part stands what an addition changes. */
export interface ScannedSheet {
  readonly dimension?: Span;
  /** The whole element, when there is one. */
  readonly cols?: Span;
  readonly columns: readonly ColumnTag[];
  /** The opening tag. */
  readonly sheetData: Span;
  readonly rows: readonly ScannedRow[];
  readonly merges: readonly Block[];
  /** The opening tags of the filter and of its order. */
  readonly filter: readonly Span[];
}

/** Takes a row's number; gives the index of the column behind which it is added to, if it is. */
export type Wanted = (row: number) => number | undefined;

/** Takes a worksheet's part; gives where everything is. Throws as `readSheet` does. */
export function scanSheet(xml: XmlReader, wanted: Wanted, file: string): ScannedSheet {
  const columns: ColumnTag[] = [];
  const merges: Block[] = [];
  const rows: ScannedRow[] = [];
  const filter: Span[] = [];
  let places: { dimension?: Span; cols?: Span } = {};
  let sheetData: Span = { start: 0, end: 0 };
  const root = xml.root('worksheet');
  while (xml.nextChild(root)) {
    const tag = tagOf(xml);
    if (xml.name === 'dimension') places = { ...places, dimension: tag };
    else if (xml.name === 'cols') {
      scanColumns(xml, columns);
      places = { ...places, cols: { start: tag.start, end: xml.position } };
    } else if (xml.name === 'sheetData') {
      sheetData = tag;
      scanRows(xml, wanted, file, rows);
    } else if (xml.name === 'mergeCells') scanMerges(xml, merges);
    else if (xml.name === 'autoFilter') filter.push(...scanFilter(xml));
  }
  return { ...places, columns, sheetData, rows, merges, filter };
}

/** The span of the tag that was opened last. */
export function tagOf(xml: XmlReader): Span {
  return { start: xml.tagStart, end: xml.position };
}

/** Takes the open `autoFilter`; gives its tag, and that of the order in which it sorts the rows again. */
export function scanFilter(xml: XmlReader): Span[] {
  const filter = xml.depth;
  const tags = [tagOf(xml)];
  while (xml.nextChild(filter)) if (xml.name === 'sortState') tags.push(tagOf(xml));
  return tags;
}

function scanColumns(xml: XmlReader, columns: ColumnTag[]): void {
  const list = xml.depth;
  while (xml.nextChild(list)) {
    const min = wholeNumber(xml.attribute('min'));
    const max = wholeNumber(xml.attribute('max'));
    if (!(min >= 1 && max >= min)) throw xml.malformed();
    columns.push({ min, max, tag: tagOf(xml) });
  }
}

function scanMerges(xml: XmlReader, merges: Block[]): void {
  const list = xml.depth;
  while (xml.nextChild(list)) {
    const block = readRange(xml.attribute('ref') ?? '');
    if (block !== undefined) merges.push(block);
  }
}

function scanRows(xml: XmlReader, wanted: Wanted, file: string, rows: ScannedRow[]): void {
  const list = xml.depth;
  let last = 0;
  while (xml.nextChild(list)) {
    if (xml.name !== 'row') continue;
    last = rowNumber(xml, last + 1, file);
    const after = wanted(last);
    if (after !== undefined) rows.push(scanRow(xml, last, after, file));
  }
}

function scanRow(xml: XmlReader, number: number, after: number, file: string): ScannedRow {
  const tag = tagOf(xml);
  const list = xml.depth;
  const right: ScannedCell[] = [];
  let cellsEnd = tag.end;
  let column = -1;
  let style: string | undefined;
  while (xml.nextChild(list)) {
    if (xml.name !== 'c') continue;
    column = columnOf(xml, number, column + 1, file);
    if (column <= after) style = xml.attribute('s') ?? style;
    else right.push(scanCell(xml, column));
    // Past what is in it, so that its end is known.
    const cell = list + 1;
    if (xml.depth === cell) while (xml.nextChild(cell));
    cellsEnd = xml.position;
  }
  return { number, tag, cellsEnd, right, ...(style !== undefined && { style }) };
}

/** Goes through the open cell to its end. */
function scanCell(xml: XmlReader, column: number): ScannedCell {
  const start = xml.tagStart;
  const style = xml.attribute('s');
  const placed = xml.attribute('r') !== undefined;
  const depth = xml.depth;
  let filled = false;
  while (xml.nextChild(depth)) {
    filled ||= xml.name === 'f' || xml.name === 'is' || (xml.name === 'v' && xml.text() !== '');
  }
  return {
    column,
    start,
    end: xml.position,
    placed,
    filled,
    ...(style !== undefined && { style }),
  };
}
