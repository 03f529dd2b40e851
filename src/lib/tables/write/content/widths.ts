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

/** Where it may, a squeezed column lets its longest text have so many lines, and gets no wider than that for it. */
const COMFORTABLE_LINES = 6;
const COMFORTABLE = 32;

/** Excel shows no row that is higher than 409.5 points: 27 lines; it breaks lines earlier than at their full width. */
const LINES = 20;

/** Lines that a header is broken into at most. */
const HEADER_LINES = 3;

/** Excel has no wider column. */
const LIMIT = 255;

/** As many rows say how wide a column is; the others are wrapped. */
const MEASURED = 2000;

/**
 * Takes the rows of a sheet, the header first; gives the widths of its columns in characters: as wide as the longest line,
 * within what a page shows, but never so narrow that a text's last lines would be beyond the height of a row. Where the
 * page is too narrow, headers take several lines before texts do.
 */
export function fittedWidths(rows: Rows): number[] {
  const columns = measured(rows);
  const whole = columns.map(({ line, header }) => bounded(Math.max(line, header)));
  if (sumOf(whole) <= PAGE) return columns.map((column, i) => enough(column, whole[i]));
  const broken = columns.map((column) => bounded(Math.max(column.line, column.broken)));
  const cap = capOf(broken);
  return columns.map((column, i) => {
    const comfortable = Math.min(Math.ceil(column.text / COMFORTABLE_LINES), COMFORTABLE);
    return enough(column, Math.min(broken[i] ?? NARROWEST, Math.max(cap, comfortable)));
  });
}

function bounded(characters: number): number {
  return Math.min(Math.max(characters + BUTTON, NARROWEST), WIDEST);
}

/** Wide enough for a row to show the last line of the longest text. */
function enough({ text }: Measured, width = NARROWEST): number {
  return Math.max(width, Math.min(Math.ceil(text / LINES), LIMIT));
}

interface Measured {
  /** The longest line below the header. */
  readonly line: number;
  /** The longest line of the header, and what that needs when it is broken into a few. */
  readonly header: number;
  readonly broken: number;
  /** The longest text. */
  readonly text: number;
}

function measured(rows: Rows): Measured[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: count }, () => ({ line: 0, header: 0, broken: 0, text: 0 }));
  rows.forEach((row, number) => {
    row.forEach((cell, index) => {
      const column = columns[index];
      if (column === undefined || cell === null) return;
      const text = String(cell);
      column.text = Math.max(column.text, text.length);
      if (number === 0) {
        column.header = longestLine(text);
        column.broken = Math.max(
          longestLine(text.replaceAll(' ', '\n')),
          Math.ceil(column.header / HEADER_LINES),
        );
      } else if (number < MEASURED) column.line = Math.max(column.line, longestLine(text));
    });
  });
  return columns;
}

function longestLine(text: string): number {
  return text.split('\n').reduce((longest, line) => Math.max(longest, displayWidth(line)), 0);
}

/** The widest that a column may be for all to stand on a page. */
function capOf(widths: readonly number[]): number {
  let cap = WIDEST;
  while (cap > SQUEEZED && sumOf(widths.map((width) => Math.min(width, cap))) > PAGE) cap -= 1;
  return cap;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
