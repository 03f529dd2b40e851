import type { Cell, TableRow } from '../../../lib/tables/index.js';
import { type Filled, filledCells, isCode, isDebris, isFigure } from '../cells.js';
import type { SheetRow } from '../merges/sheet-row.js';
import { isStruckOut } from '../struck.js';
import type { Frame } from './frame.js';

/** A row that continues another has at most so many cells. */
const MOST_CELLS = 3;

/** How text goes on: with a small letter, a dash, punctuation. */
const GOES_ON = /^\s*[\p{Ll}\-–+*;,.)…]/u;

/**
 * Whether a row continues the texts of the record that begins with the row `record`, as where a PDF's lines became rows or
 * agencies are listed below each other. Only in a numbered table, in a row without a number that
 * adds text to texts, and that doesn't look like a record of its own. Rows between them change nothing: what text was
 * added to text is text.
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

/** The record with the texts of the rows that continue it under its own, each on a line of its own. */
export function joined(record: TableRow, further: readonly SheetRow[], frame: Frame): TableRow {
  if (further.length === 0) return record;
  const lines = new Map<number, string[]>();
  for (const { own } of further)
    for (const { index, cell } of filledCells(own)) {
      const known = lines.get(index);
      if (known === undefined) lines.set(index, [cell.text]);
      else known.push(cell.text);
    }
  const cells = [...record.cells];
  for (const [index, added] of lines) {
    const text = [cells[index]?.text ?? '', ...added].join('\n');
    cells[index] = { type: 'text', text, raw: text };
  }
  const { struckOut, ...rest } = record;
  const whole = { ...rest, cells, parts: [record.number, ...further.map(({ own }) => own.number)] };
  const isStruck = struckOut === true && further.every((row) => isStruckOut(row, frame));
  return isStruck ? { ...whole, struckOut } : whole;
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
