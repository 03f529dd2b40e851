import type { Cursor } from './cursor.js';

/** How many tokens of separator (",", "và", ", và", ";") stand `ahead` places on. */
export function separatorLength(cursor: Cursor, ahead = 0): number {
  let length = 0;
  while ([',', ';', 'và'].some((mark) => cursor.sees(mark, ahead + length)) && length < 2) {
    length += 1;
  }
  return length;
}
