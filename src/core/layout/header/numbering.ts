import type { Row } from '../../../lib/tables/index.js';
import { foldText } from '../../../lib/text/index.js';
import { cellText, filledCells } from '../cells.js';

const NUMBERING_HEADERS = new Set([
  'stt',
  'tt',
  'số tt',
  'số thứ tự',
  'thứ tự',
  's.t.t',
  't.t',
  'no',
  'no.',
  '#',
]);

/** Whether a header is that of a column that numbers the rows. */
export function isNumberingHeader(text: string): boolean {
  return text.length <= 12 && NUMBERING_HEADERS.has(foldText(text));
}

/** `(1)`, `1`, `(5)=(3)+(4)`, `(7=5+6)`: the number is in the first group. */
const COLUMN_NUMBER = /^\(?(\d{1,2})\)?(?:\s*=.*)?$/;
const COLUMN_LETTER = /^\(?[A-Z]\)?$/;

/** Bare numbers from 1 on could be a record; so many in a row could not. */
const LEAST_BARE = 4;
const LEAST_MARKED = 2;

/**
 * Whether a row only numbers the columns: (1) (2) (3), 1 2 3 4, A B 1 2 3. Such a row is part of
 * the header; `width` is the number of columns.
 */
export function isColumnNumbering(row: Row, width: number): boolean {
  const texts = filledCells(row).map(({ cell }) => cellText(cell));
  const letters = texts.findIndex((text) => !COLUMN_LETTER.test(text));
  if (letters < 0 || texts.length * 2 < width) return false;
  const numbers = texts.slice(letters).map((text) => Number(COLUMN_NUMBER.exec(text)?.[1]));
  const first = numbers[0] ?? 0;
  const startsRight = first === 1 || first === letters + 1;
  const marked = letters > 0 || texts.some((text) => text.startsWith('('));
  const least = marked ? LEAST_MARKED : LEAST_BARE;
  return startsRight && texts.length >= least && numbers.every((n, i) => n === first + i);
}
