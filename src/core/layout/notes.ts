import { columnLetter } from '../../lib/tables/index.js';
import { shownRanges, shownTexts } from '../../lib/text/index.js';
import { type Finding, finding } from '../findings/index.js';
import type { RowBeside } from './beside/regions.js';
import { cellText } from './cells.js';
import { placeOn } from './place.js';
import type { Sheet } from './sheet.js';

const SAMPLES = 3;

/** Reports what stands beside a table's rows in columns without a header: it belongs to no field. */
export function notesBeside({ grid }: Sheet, rows: readonly RowBeside[]): Finding[] {
  const notes = rows.flatMap(({ cells }) => cells);
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
        rows: shownRanges([...new Set(rows.map(({ row }) => row.number))]),
        sample: shownTexts(sample),
      },
    ),
  ];
}
