import { parseDate } from '../values/date.js';
import type { RepairContext } from './repair.js';

/** `1/7/2025`, `ngày 01 tháng 7 năm 2025` → `2025-07-01`. Impossible days and sentences stay text. */
export function readDate(text: string, { dateOrder }: RepairContext): string {
  return parseDate(text, dateOrder) ?? text;
}
