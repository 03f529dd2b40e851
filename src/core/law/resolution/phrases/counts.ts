import { COMMUNE_TYPES, type CommuneType } from '../../../register/index.js';
import type { Cursor } from '../text/cursor.js';
import { separatorLength } from '../text/separators.js';
import type { CountsByType } from '../types.js';

/** Reads "85 xã, 14 phường và 03 đặc khu". */
export function readCounts(cursor: Cursor): CountsByType | undefined {
  const counts: Partial<Record<CommuneType, number>> = {};
  let separator = 0;
  do {
    cursor.skip(separator);
    const count = readCount(cursor);
    const type = cursor.acceptAny(COMMUNE_TYPES);
    if (count === undefined || type === undefined) return cursor.fail('số lượng và loại đơn vị');
    counts[type] = (counts[type] ?? 0) + count;
    separator = separatorLength(cursor);
  } while (separator > 0 && seesCount(cursor, separator));
  return counts;
}

/** Reads a number, leading noughts and all. */
export function readCount(cursor: Cursor): number | undefined {
  const token = cursor.peek();
  if (token?.kind !== 'number') return cursor.fail('số lượng');
  cursor.next();
  return Number(token.text);
}

/** The units of all types together. */
export function totalOf(counts: CountsByType): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function seesCount(cursor: Cursor, ahead: number): boolean {
  return (
    cursor.peek(ahead)?.kind === 'number' &&
    COMMUNE_TYPES.some((type) => cursor.sees(type, ahead + 1))
  );
}
