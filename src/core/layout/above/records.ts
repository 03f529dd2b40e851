import type { Frame } from '../body/frame.js';
import { cellText, type Filled, isCode, isDebris, isFigure, isOrdinal } from '../cells.js';
import { isColumnNumbering } from '../header/numbering.js';
import { isTitle } from '../header/titles.js';
import type { SheetRow } from '../merges/sheet-row.js';
import { RECOGNISED, type Recognise, type RecogniseKey } from '../options.js';
import { holdsLabel } from './labels.js';

/** What tells a record from a title. */
export interface RecordSigns {
  readonly frame: Frame;
  /** Rows of the table below the header. */
  readonly below: readonly SheetRow[];
  /** Whether the header is one beyond doubt, so that rows above it may be read by it. */
  readonly certain: boolean;
  readonly recogniseHeader: Recognise;
  readonly recogniseKey: RecogniseKey;
}

/** So many rows below tell what records look like. */
const LOOKED_AT = 30;

/** Fewer cells prove no record, unless one names it or numbers it. */
const LEAST_FULL = 3;

/** Labels and values side by side: at most so many cells. */
const MOST_LABELLED = 4;

/** A row with so many headers is one. */
const LEAST_HEADERS = 2;

/**
 * Gives what a row above a header is by itself: a `record` beyond doubt; `unread` where it holds a key or fills as
 * many columns as the data does, and yet may be something else; undefined for titles. A table that is sorted
 * together with its header leaves records above it.
 */
export function recordTest(signs: RecordSigns): (row: SheetRow) => 'record' | 'unread' | undefined {
  const { columns, numbering } = signs.frame;
  const below = signs.below.slice(0, LOOKED_AT).map((row) => cellsIn(row, signs.frame));
  const width = below.length === 0 ? columns.length : median(below.map(({ length }) => length));
  const coded = codedColumns(below);
  return (row) => {
    const cells = cellsIn(row, signs.frame);
    if (isNothing(row, cells, columns.length)) return undefined;
    if (cells.some((cell) => isKey(cell, signs)))
      return told(signs, cells.length > 1 || columns.length === 1);
    const numbered = cells.some(({ index, cell }) => index === numbering && isOrdinal(cell));
    if (!isFull(cells.length, width, numbered) || isHeading(cells, signs)) return undefined;
    return told(signs, numbered || coded.agreesWith(cells));
  };
}

function told({ certain }: RecordSigns, fits: boolean): 'record' | 'unread' {
  return certain && fits ? 'record' : 'unread';
}

/** Nothing stands in the columns, or their numbers, or labels with values. */
function isNothing(row: SheetRow, cells: readonly Filled[], columns: number): boolean {
  if (cells.length === 0 || isColumnNumbering(row.own, columns)) return true;
  return cells.length <= MOST_LABELLED && holdsLabel(cells);
}

/** Whether so many cells are as many as the data fills; a row with a number needs fewer. */
function isFull(cells: number, width: number, numbered: boolean): boolean {
  if (!numbered) return cells >= Math.max(width, LEAST_FULL);
  return cells >= LEAST_FULL || (cells > 1 && cells >= width);
}

function cellsIn({ own }: SheetRow, { indexes }: Frame): Filled[] {
  return indexes.flatMap((index): Filled[] => {
    const cell = own.cells[index];
    return cell === undefined || isDebris(cell) ? [] : [{ index, cell }];
  });
}

function isKey({ index, cell }: Filled, { frame, recogniseKey }: RecordSigns): boolean {
  const column = frame.columns.find((one) => one.index === index);
  return column !== undefined && recogniseKey(column.header, cell.text);
}

/** Another header, or a motto beside the name of an office. */
function isHeading(cells: readonly Filled[], { recogniseHeader }: RecordSigns): boolean {
  const texts = cells.map(({ cell }) => cellText(cell));
  const headers = texts.filter((text) => recogniseHeader(text) >= RECOGNISED);
  return headers.length >= LEAST_HEADERS || texts.some(isTitle);
}

/** The columns in which all cells are figures or codes. */
function codedColumns(rows: readonly (readonly Filled[])[]) {
  const coded = new Map<number, boolean>();
  for (const { index, cell } of rows.flat())
    coded.set(index, coded.get(index) !== false && isCoded(cell));
  const indexes = new Set([...coded].filter(([, all]) => all).map(([index]) => index));
  return {
    /** Whether a row has figures or codes in those of the columns that it fills, and fills one. */
    agreesWith(cells: readonly Filled[]): boolean {
      const own = cells.filter(({ index }) => indexes.has(index));
      return own.length > 0 && own.every(({ cell }) => isCoded(cell));
    },
  };
}

function isCoded(cell: Filled['cell']): boolean {
  return isFigure(cell) || isCode(cell);
}

function median(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
