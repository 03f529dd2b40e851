import { cellAddress } from '../../address.js';
import { fitsCell, MAX_CELL_TEXT } from './cell-text.js';
import { cut, legalSheetNames } from './sheet-name.js';
import type { SheetContent } from './workbook.js';

/** What the sheet of long texts is called, and what a cell says instead of the rest of its text. */
export interface LongTextWords {
  readonly sheet: string;
  /** Headers: sheet, cell, number of the part, text. */
  readonly headers: readonly [string, string, string, string];
  /** Gives the remark that points from a cell to the row where its text begins. */
  readonly see: (row: number) => string;
}

/** Units of a text's beginning that stay in its own cell. */
const BEGINNING = 1000;

/**
 * Takes the sheets of a workbook for people; gives them with the texts that no cell holds in a sheet of their own, whole,
 * in parts one below the other. A cell keeps its text's beginning and says where it stands. The same sheets when
 * every text fits.
 */
export function withLongTexts(
  sheets: readonly SheetContent[],
  words: LongTextWords,
): readonly SheetContent[] {
  const parts: (string | number)[][] = [];
  const names = legalSheetNames(sheets.map(({ name }) => name));
  const shortened = sheets.map((sheet, place) => ({
    ...sheet,
    rows: sheet.rows.map((row, index) =>
      row.map((value, column) => {
        if (typeof value !== 'string' || fitsCell(value)) return value;
        const see = words.see(parts.length + 2);
        for (const [part, text] of partsOf(value).entries()) {
          parts.push([names[place] ?? '', cellAddress(index + 1, column), part + 1, text]);
        }
        return `${cut(value, BEGINNING)}… ${see}`;
      }),
    ),
  }));
  if (parts.length === 0) return sheets;
  const rows = [[...words.headers], ...parts];
  return [...shortened, { name: words.sheet, rows, widths: [16, 8, 8, 100] }];
}

/** A text in parts that are the text again when they are put together; no character is divided. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest !== '') {
    const part = beginningThatFits(rest);
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return parts;
}

/** A stored text may be longer than it reads. */
function beginningThatFits(text: string): string {
  let part = text;
  for (let length = MAX_CELL_TEXT; !fitsCell(part); length /= 2) part = cut(text, length);
  return part;
}
