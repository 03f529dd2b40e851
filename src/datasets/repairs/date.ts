import { parseDate } from '../values/date.js';

/** `1/7/2025`, `ngày 01 tháng 7 năm 2025` → `2025-07-01`. Impossible days and sentences stay text. */
export function readDate(text: string): string {
  return parseDate(text) ?? text;
}
