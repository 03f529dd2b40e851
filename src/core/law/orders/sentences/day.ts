import { readDate, seesDate } from '../../resolution/phrases/date.js';
import type { Cursor } from '../../resolution/text/cursor.js';

const FROM = ['kể từ', 'Kể từ', 'từ', 'Từ'] as const;

/** Whether "kể từ ngày 15 tháng 3 năm 2027" stands `ahead` places on. */
export function seesDay(cursor: Cursor, ahead = 0): boolean {
  const length = FROM.find((words) => cursor.sees(words, ahead))?.split(' ').length;
  return length !== undefined && seesDate(cursor, ahead + length);
}

/** Reads the day from which a sentence holds, before what it says or behind; `undefined` for one that is none. */
export function readDay(cursor: Cursor): string | undefined {
  cursor.acceptAny(FROM);
  return readDate(cursor);
}
