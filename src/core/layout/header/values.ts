import type { Row } from '../../../lib/tables/index.js';
import { cellText, filledCells, isFigure } from '../cells.js';
import type { Sheet } from '../sheet.js';
import type { Header } from './header.js';

/** Whether a number stands in one of a header's rows: years do, but mostly such a row is one of data. */
export function holdsFigures({ rows }: Sheet, { first, last }: Header): boolean {
  return rows
    .slice(first, last + 1)
    .some(({ own }) => filledCells(own).some(({ cell }) => isFigure(cell)));
}

/**
 * How many cells of a row hold what other rows near it hold in the same columns: a word that heads a column of some
 * kind may be a value in another, such as `tỉnh` below `Cấp`. A row that is the same throughout is the header again.
 */
export function countRepeated(sheet: Sheet, index: number, near: number): number {
  const row = sheet.rows[index]?.own;
  if (row === undefined) return 0;
  const others = sheet.rows
    .slice(Math.max(0, index - near), index + near)
    .map(({ own }) => own)
    .filter((own) => own !== row && !isSameRow(own, row));
  return filledCells(row).filter(
    (filled) =>
      !isFigure(filled.cell) &&
      others.some(({ cells }) => cellText(cells[filled.index]) === cellText(filled.cell)),
  ).length;
}

function isSameRow(one: Row, other: Row): boolean {
  const width = Math.max(one.cells.length, other.cells.length);
  return Array.from({ length: width }).every(
    (_, at) => cellText(one.cells[at]) === cellText(other.cells[at]),
  );
}
