import type { Cell, TableRow } from '../../../lib/tables/index.js';
import { type Filled, filledCells, isCode, isDebris, isFigure } from '../cells.js';
import type { SheetRow } from '../merges/sheet-row.js';
import { asStruck } from '../struck.js';
import type { Frame } from './frame.js';

/** A row that continues another has at most so many cells. */
const MOST_CELLS = 3;

/** How text goes on: with a small letter, a dash, punctuation. */
const GOES_ON = /^\s*[\p{Ll}\-–+*;,.)…]/u;

/**
 * Whether a row continues the texts of the record above it, as where a PDF's lines became rows or
 * agencies are listed below each other. Only in a numbered table, in a row without a number that
 * adds text to texts, and that doesn't look like a record of its own.
 */
export function continues(record: TableRow, row: SheetRow, frame: Frame): boolean {
  const { numbering, columns } = frame;
  if (numbering === undefined || row.fromAbove || row.blocks.length > 0) return false;
  if (row.own.cells[numbering] !== undefined || record.cells[numbering] === undefined) return false;
  const cells = filledCells(row.own);
  if (cells.length > MOST_CELLS || cells.length * 2 > columns.length) return false;
  const keys = keyColumns(record, frame);
  return cells.every(
    (cell) => addsText(record, cell) && (!keys.has(cell.index) || GOES_ON.test(cell.cell.text)),
  );
}

/** The record with the row's texts under its own, each on a line of its own. */
export function joined(record: TableRow, row: SheetRow, frame: Frame): TableRow {
  const { own } = row;
  const cells = [...record.cells];
  for (const { index, cell } of filledCells(own)) {
    const text = `${cells[index]?.text ?? ''}\n${cell.text}`;
    cells[index] = { type: 'text', text, raw: text };
  }
  const parts = [...(record.parts ?? [record.number]), own.number];
  const { struckOut, ...rest } = record;
  const whole = { ...rest, cells, parts };
  return struckOut === true ? asStruck(whole, row, frame) : whole;
}

function addsText({ cells }: TableRow, { index, cell }: Filled): boolean {
  const above = cells[index];
  return above !== undefined && isProse(above) && isProse(cell);
}

function isProse(cell: Cell): boolean {
  return cell.type === 'text' && !isDebris(cell) && !isFigure(cell) && !isCode(cell);
}

/** The columns that name a record: the first after the numbering, and the next after a code. */
function keyColumns({ cells }: TableRow, { columns, numbering }: Frame): ReadonlySet<number> {
  const [first, second] = columns.filter(({ index }) => index !== numbering);
  const keys = new Set<number>();
  if (first !== undefined) keys.add(first.index);
  const code = first === undefined ? undefined : cells[first.index];
  if (second !== undefined && (code === undefined || isCode(code))) {
    keys.add(second.index);
  }
  return keys;
}
