import type { Cursor } from '../text/cursor.js';

/** Reads "ngày 16 tháng 6 năm 2025"; gives it as `YYYY-MM-DD`. */
export function readDate(cursor: Cursor): string | undefined {
  const day = readPart(cursor, 'ngày');
  const month = readPart(cursor, 'tháng');
  const year = readPart(cursor, 'năm');
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : cursor.fail('ngày có thật');
}

function readPart(cursor: Cursor, unit: string): string | undefined {
  if (!cursor.expect(unit)) return undefined;
  const number = cursor.peek();
  if (number?.kind !== 'number') return cursor.fail(`số chỉ ${unit}`);
  cursor.next();
  return number.text;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
