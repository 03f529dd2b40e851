import { displayWidth } from '../../../text/index.js';

type Rows = readonly (readonly (string | number | null)[])[];

/** Widths of columns in characters, room for the filter's button included. */
const NARROWEST = 8;
const WIDEST = 60;
const BUTTON = 2;

/** What all columns together take at most, so that a page across shows them in letters that can be read. */
const PAGE = 180;

/** No column with long texts is squeezed below this. */
const SQUEEZED = 16;

/** Excel shows no row that is higher than 409.5 points: 27 lines; it breaks lines earlier than at their full width. */
const LINES = 20;

/** Excel has no wider column. */
const LIMIT = 255;

/** As many rows say how wide a column is; the others are wrapped. */
const MEASURED = 2000;

/**
 * Takes the rows of a sheet; gives the widths of its columns in characters: as wide as the longest line, within what a page
 * shows, but never so narrow that a text's last lines would be beyond the height of a row.
 */
export function fittedWidths(rows: Rows): number[] {
  const columns = measured(rows);
  const squeezed = columns.map(({ line }) => Math.min(Math.max(line + BUTTON, NARROWEST), WIDEST));
  const width = capOf(squeezed);
  return columns.map(({ text }, column) =>
    Math.max(
      Math.min(squeezed[column] ?? NARROWEST, width),
      Math.min(Math.ceil(text / LINES), LIMIT),
    ),
  );
}

interface Measured {
  /** The longest line. */
  readonly line: number;
  /** The longest text. */
  readonly text: number;
}

function measured(rows: Rows): Measured[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: count }, () => ({ line: 0, text: 0 }));
  rows.forEach((row, number) => {
    row.forEach((cell, index) => {
      const column = columns[index];
      if (column === undefined || cell === null) return;
      const text = String(cell);
      column.text = Math.max(column.text, text.length);
      if (number < MEASURED) column.line = Math.max(column.line, longestLine(text));
    });
  });
  return columns;
}

function longestLine(text: string): number {
  return text.split('\n').reduce((longest, line) => Math.max(longest, displayWidth(line)), 0);
}

/** The widest that a column may be for all to stand on a page. */
function capOf(widths: readonly number[]): number {
  const sum = (cap: number) => widths.reduce((total, width) => total + Math.min(width, cap), 0);
  let cap = WIDEST;
  while (cap > SQUEEZED && sum(cap) > PAGE) cap -= 1;
  return cap;
}
