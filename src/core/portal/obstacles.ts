import { beyondSheet, cellLength, fitsCell, MAX_CELL_TEXT } from '../../lib/tables/index.js';
import { type Finding, finding } from '../findings/index.js';
import { cellsWhere, type Grid } from './cells.js';

/** A finding for each text that no cell of a workbook holds, at the cell that it would stand in. */
export function longCells(grid: Grid, file: string): Finding[] {
  return cellsWhere(grid, file, (text) => !fitsCell(text)).map(({ text, details }) =>
    finding('cell-too-long', details, { length: cellLength(text), limit: MAX_CELL_TEXT }),
  );
}

/** A finding where a sheet of a workbook has too few rows or columns. */
export function tooManyRows(
  { keys, columns, firstRow = 2 }: Omit<Grid, 'rows'>,
  file: string,
): Finding[] {
  const beyond = beyondSheet(keys.length + firstRow - 1, columns.length);
  return beyond === undefined ? [] : [finding('sheet-too-large', { place: { file } }, beyond)];
}

/** Half of a character that takes two UTF-16 units: no encoding has bytes for it. */
const HALF = /\p{Cs}/gu;

/** Units of which such characters, and their halves, are made: hardly a text has one. */
const ANY_UNIT = /[\ud800-\udfff]/;

/**
 * A finding for each cell of a text file that holds half a character: U+FFFD stands there in its place. JSON and
 * workbooks escape such halves, and so keep them.
 */
export function halfCharacters(grid: Grid, file: string): Finding[] {
  return cellsWhere(grid, file, hasHalf).map(({ text, details }) =>
    finding('character-unwritable', details, { count: text.match(HALF)?.length ?? 0 }),
  );
}

function hasHalf(text: string): boolean {
  return ANY_UNIT.test(text) && text.match(HALF) !== null;
}
