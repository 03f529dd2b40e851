import { columnLetter } from '../../address.js';
import { rowHeights } from './heights.js';
import type { SharedStrings } from './shared-strings.js';
import type { SizedSheet } from './sheet-content.js';
import type { CellFormats } from './styles.js';

/** Characters that become bytes at once: as one text the rows of a long sheet would be in memory several times. */
const PIECE = 1_000_000;

/**
 * The rows of a sheet as its part holds them, to the byte as SheetJS writes them, whose texts have the format of texts and a
 * header's cells that of headers. SheetJS makes an object of each cell and looks for what few cells have: 100,000 × 12
 * took it four times as long.
 */
export function sheetRows(
  sheet: SizedSheet,
  { text, header }: CellFormats,
  strings: SharedStrings,
): readonly Buffer[] {
  const heights = rowHeights(sheet.rows, sheet.widths);
  const letters = sheet.widths.map((_, column) => columnLetter(column));
  const pieces: Buffer[] = [];
  let piece = '';
  for (const [index, row] of sheet.rows.entries()) {
    if (row.length === 0) continue;
    const format = index === 0 && sheet.isTable !== false ? header : text;
    const height = heights.get(index);
    // Not custom: a program that changes a cell fits its row anew.
    piece += `<row r="${index + 1}"${height === undefined ? '' : ` ht="${height}"`}>`;
    for (const [column, value] of row.entries())
      piece += cell(
        `${letters[column] ?? columnLetter(column)}${index + 1}`,
        value,
        format,
        strings,
      );
    piece += '</row>';
    if (piece.length < PIECE) continue;
    pieces.push(Buffer.from(piece));
    piece = '';
  }
  return [...pieces, Buffer.from(piece)];
}

/** Numbers have no format: SheetJS gives them none. */
function cell(
  place: string,
  value: string | number | null,
  format: number | undefined,
  strings: SharedStrings,
): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  return `<c r="${place}" s="${format}" t="s"><v>${strings.numberOf(value)}</v></c>`;
}
