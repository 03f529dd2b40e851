import { type Run, shownRuns } from '../text/index.js';

/** Takes a column's index from 0; gives its letters as Excel shows them (`A`, `Z`, `AA`). */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

/** Takes a row number from 1 and a column's index from 0; gives the address, such as `B12`. */
export function cellAddress(row: number, index: number): string {
  return `${columnLetter(index)}${row}`;
}

/** Takes the indexes of a first and a last column; gives their letters: `A–C`, or `A` for one. */
export function columnRange({ from, to }: Run): string {
  return from === to ? columnLetter(from) : `${columnLetter(from)}–${columnLetter(to)}`;
}

/** Takes the indexes of columns, rising; gives the letters of those that stand together: A–C, E. */
export function columnRanges(indexes: readonly number[]): string[] {
  return shownRuns(indexes, columnRange);
}
