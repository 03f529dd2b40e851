import type { Cursor } from '../text/cursor.js';

/** What parts the numbers of a date in figures. */
const MARKS = ['/', '-', '.'] as const;

/** Reads "ngày 16 tháng 6 năm 2025", "16/6/2025" or "ngày 16-6-2025"; gives it as `YYYY-MM-DD`. */
export function readDate(cursor: Cursor): string | undefined {
  const isInFigures = seesFigures(cursor, cursor.sees('ngày') ? 1 : 0);
  const parts = isInFigures ? readFigures(cursor) : readWords(cursor);
  if (parts === undefined) return undefined;
  const [day, month, year] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : cursor.fail('ngày có thật');
}

/** Whether a date stands here. */
export function seesDate(cursor: Cursor, ahead = 0): boolean {
  if (!cursor.sees('ngày', ahead)) return seesFigures(cursor, ahead);
  return seesFigures(cursor, ahead + 1) || cursor.sees('tháng', ahead + 2);
}

type Parts = readonly [day: string, month: string, year: string];

function readWords(cursor: Cursor): Parts | undefined {
  const day = readPart(cursor, 'ngày');
  const month = readPart(cursor, 'tháng');
  const year = readPart(cursor, 'năm');
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return [day, month, year];
}

function readPart(cursor: Cursor, unit: string): string | undefined {
  if (!cursor.expect(unit)) return undefined;
  const number = cursor.peek();
  if (number?.kind !== 'number') return cursor.fail(`số chỉ ${unit}`);
  cursor.next();
  return number.text;
}

/** Three numbers with the same mark between them, the last a year in full. */
function seesFigures(cursor: Cursor, ahead: number): boolean {
  const [day, mark, month, other, year] = [0, 1, 2, 3, 4].map((at) => cursor.peek(ahead + at));
  const isMarked = MARKS.some((one) => one === mark?.text) && mark?.text === other?.text;
  const areNumbers = [day, month, year].every((token) => token?.kind === 'number');
  return isMarked && areNumbers && year?.text.length === 4;
}

function readFigures(cursor: Cursor): Parts {
  cursor.accept('ngày');
  const [day = '', month = '', year = ''] = [0, 2, 4].map((at) => cursor.peek(at)?.text);
  cursor.skip(5);
  return [day, month, year];
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
