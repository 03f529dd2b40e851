import { type Cell, type Column, columnLetter, type Row } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import { cellText } from '../cells.js';
import type { SheetRow } from '../merges/sheet-row.js';

/** Between the texts of a header of several rows: "Thời hạn giải quyết › Theo quy định". */
export const HEADER_PATH_SEPARATOR = ' › ';

/** A column and the lowest text of its header. */
export interface HeaderColumn extends Column {
  readonly leaf: string;
}

/**
 * Takes the rows of a header, from the top; gives its columns: those in which a text of the header
 * stands, with the texts of merged blocks over them. A text that repeats the one above it counts
 * once.
 */
export function columnsOf(rows: readonly SheetRow[]): HeaderColumn[] {
  const shown = rows.map((row, i) => shownCells(row, rows[i + 1]));
  const width = rows.reduce((widest, { own }) => Math.max(widest, own.cells.length), 0);
  const columns: HeaderColumn[] = [];
  for (let index = 0; index < width; index++) {
    if (!rows.some(({ own }) => cellText(own.cells[index]) !== '')) continue;
    const path = withoutRepeats(shown.map((cells) => cellText(cells[index])));
    const header = path.join(HEADER_PATH_SEPARATOR);
    columns.push({ index, letter: columnLetter(index), header, leaf: path.at(-1) ?? '' });
  }
  return columns;
}

function withoutRepeats(texts: readonly string[]): string[] {
  const filled = texts.filter((text) => text !== '');
  return filled.filter((text, i) => i === 0 || foldText(text) !== foldText(filled[i - 1] ?? ''));
}

/**
 * What a header row shows over each column. Without merges, a text that has one below it also
 * stands over the gap to its right, as far as the row below has texts.
 */
function shownCells(row: SheetRow, below: SheetRow | undefined): Row['cells'] {
  const lost = below !== undefined && row.blocks.length === 0 && below.blocks.length === 0;
  if (!lost || row.fromAbove || below.fromAbove) return row.filled.cells;
  const cells: (Cell | undefined)[] = [];
  let group: Cell | undefined;
  for (const [index, child] of below.own.cells.entries()) {
    group = child === undefined ? undefined : (row.own.cells[index] ?? group);
    cells.push(row.own.cells[index] ?? group);
  }
  return [...cells, ...row.own.cells.slice(cells.length)];
}
