import type { Cell } from './cell.js';
import { refuseCellsBeyondLimit } from './limits.js';
import type { Row } from './table.js';

/**
 * Takes rows in reading order; gives those with a filled cell. Throws `file-too-large` when the
 * file has more cells than allowed: counted while reading, so that no memory is lost on the rest.
 */
export function filledRows(rows: Iterable<Row>, file: string): Row[] {
  const filled: Row[] = [];
  let cells = 0;
  for (const row of rows) {
    cells += row.cells.length;
    refuseCellsBeyondLimit(cells, file);
    if (row.cells.some((cell) => cell !== undefined)) filled.push(row);
  }
  return filled;
}

/** Takes text as it stands in a file; gives its cell, or nothing when it is blank. */
export function textCell(text: string): Cell | undefined {
  return text.trim() === '' ? undefined : { type: 'text', text, raw: text };
}
