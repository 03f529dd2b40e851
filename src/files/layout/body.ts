import { foldText } from '../../text/index.js';
import type { Column, Row } from '../table.js';
import { headerText } from './header.js';

/**
 * Takes a grid's rows, its header and its columns; gives the rows of data: after the header, with a
 * filled cell in a column, and no repetition of the header as printed pages have it.
 */
export function bodyRows(rows: readonly Row[], header: Row, columns: readonly Column[]): Row[] {
  const headers = new Map(columns.map(({ index, header: text }) => [index, foldText(text)]));
  return rows.slice(rows.indexOf(header) + 1).filter((row) => {
    const filled = columns.filter(({ index }) => row.cells[index] !== undefined);
    return filled.length > 0 && !repeatsHeader(row, filled, headers);
  });
}

function repeatsHeader(
  row: Row,
  filled: readonly Column[],
  headers: ReadonlyMap<number, string>,
): boolean {
  if (filled.length < Math.min(2, headers.size)) return false;
  return filled.every(({ index }) => foldText(headerText(row.cells[index])) === headers.get(index));
}
