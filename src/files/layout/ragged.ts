import { type Finding, finding } from '../../findings/index.js';
import type { Grid, Row } from '../table.js';
import { placeOn } from './place.js';

/**
 * Takes a delimited file's grid, its header and its rows of data; reports the rows with a filled
 * cell beyond the header's last cell, and those that end before the header's last filled cell.
 */
export function raggedRows(grid: Grid, header: Row, body: readonly Row[]): Finding[] {
  const least = lastFilled(header) + 1;
  const most = header.cells.length;
  return body.flatMap((row): Finding[] => {
    const place = { place: placeOn(grid, row.number) };
    if (lastFilled(row) >= most) {
      return [finding('row-too-long', place, { expected: most, found: lastFilled(row) + 1 })];
    }
    if (row.cells.length >= least) return [];
    return [finding('row-too-short', place, { expected: least, found: row.cells.length })];
  });
}

/** The index of a row's last filled cell, or -1. */
function lastFilled(row: Row): number {
  return row.cells.findLastIndex((cell) => cell !== undefined);
}
