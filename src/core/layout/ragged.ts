import type { Row } from '../../lib/tables/index.js';
import { type Finding, finding } from '../findings/index.js';
import type { SheetRow } from './merges/sheet-row.js';
import { placeOn } from './place.js';
import { isDelimited, type Sheet } from './sheet.js';

/**
 * Takes the sheet of a delimited file or of JSON lists, the rows of a header and its rows of data; reports the rows with
 * a filled cell beyond the header's last cell, and those that end before its last filled cell.
 */
export function raggedRows(
  { grid }: Sheet,
  header: readonly SheetRow[],
  body: readonly SheetRow[],
): Finding[] {
  if (!isDelimited(grid) && grid.source.format !== 'json' && grid.source.format !== 'ndjson')
    return [];
  const least = Math.max(...header.map(({ own }) => lastFilled(own))) + 1;
  const most = Math.max(...header.map(({ own }) => own.cells.length));
  return body.flatMap(({ own }): Finding[] => {
    const place = { place: placeOn(grid, own.number) };
    if (lastFilled(own) >= most) {
      return [finding('row-too-long', place, { expected: most, found: lastFilled(own) + 1 })];
    }
    if (own.cells.length >= least) return [];
    return [finding('row-too-short', place, { expected: least, found: own.cells.length })];
  });
}

/** The index of a row's last filled cell, or -1. */
function lastFilled(row: Row): number {
  return row.cells.findLastIndex((cell) => cell !== undefined);
}
