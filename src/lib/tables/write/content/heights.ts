import { displayWidth, memoiseRepeating } from '../../../text/index.js';

type Rows = readonly (readonly (string | number | null)[])[];

/** Of one line in the letters that SheetJS writes (Calibri 12), in points. */
const LINE = 15.75;

/** Excel has no higher row, in points. */
const HIGHEST = 409.5;

/**
 * Takes rows and the widths of their columns in characters; gives for each row that needs more than one line its height
 * in points. Excel would find them out itself, LibreOffice does not.
 */
export function rowHeights(rows: Rows, widths: readonly number[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const linesIn =
    rows.length < MANY ? widths.map((width) => counter(width)) : widths.map(remembering);
  for (const [index, row] of rows.entries()) {
    let lines = 1;
    for (const [column, cell] of row.entries()) {
      if (typeof cell !== 'string') continue;
      lines = Math.max(lines, linesIn[column]?.(cell) ?? linesOf(cell, 0));
    }
    if (lines > 1) heights.set(index, Math.min(lines * LINE, HIGHEST));
  }
  return heights;
}

/** From so many rows on texts that come again in a column are broken into lines once. */
const MANY = 1000;

/** Texts of a column that are remembered with their lines. */
const MOST_TEXTS = 4096;

const counter = (width: number) => (text: string) => linesOf(text, width);
const remembering = (width: number) => memoiseRepeating(counter(width), MOST_TEXTS);

function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + wrappedLines(line, width), 0);
}

/** As a spreadsheet breaks a line: between words, and within one that is wider than the column. */
function wrappedLines(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const [index, word] of line.split(' ').entries()) {
    const length = displayWidth(word);
    // Spaces that a line begins with take room, too.
    let gap = index > 0 ? 1 : 0;
    if (used > 0 && used + gap + length > width) {
      lines += 1;
      used = gap = 0;
    }
    const beyond = Math.floor(Math.max(0, length - 1) / width);
    lines += beyond;
    used += gap + length - beyond * width;
  }
  return lines;
}
