import { type Finding, finding } from '../../findings/index.js';
import { shownTexts } from '../../text/index.js';
import { columnLetter } from '../address.js';
import type { Frame } from './body/frame.js';
import { cellText, type Filled, isDebris } from './cells.js';
import type { SheetRow } from './merges/sheet-row.js';
import { placeOn } from './place.js';
import { isDelimited, type Sheet } from './sheet.js';

const SAMPLES = 3;

/**
 * Reports what stands beside a table's rows in columns without a header: it belongs to no field.
 * In a delimited file a cell further to the right than the header reaches makes its row too long,
 * which is another finding.
 */
export function notesBeside(
  sheet: Sheet,
  frame: Frame,
  header: readonly SheetRow[],
  rows: readonly SheetRow[],
): Finding[] {
  const { grid, skippedColumns } = sheet;
  const known = new Set([...frame.indexes, ...skippedColumns]);
  const end = Math.max(...header.map(({ own }) => own.cells.length));
  const limit = isDelimited(grid) ? end : Number.POSITIVE_INFINITY;
  const notes = rows.flatMap(({ own }): Filled[] => beside(own.cells, known, limit));
  if (notes.length === 0) return [];
  const columns = [...new Set(notes.map(({ index }) => index))].sort((a, b) => a - b);
  const sample = [...new Set(notes.map(({ cell }) => cellText(cell)))].slice(0, SAMPLES);
  return [
    finding(
      'notes-without-header',
      { place: placeOn(grid) },
      {
        count: notes.length,
        columns: shownTexts(columns.map(columnLetter)),
        sample: shownTexts(sample),
      },
    ),
  ];
}

function beside(
  cells: SheetRow['own']['cells'],
  known: ReadonlySet<number>,
  limit: number,
): Filled[] {
  const found: Filled[] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell === undefined || known.has(index) || index >= limit || isDebris(cell)) continue;
    found.push({ index, cell });
  }
  return found;
}
