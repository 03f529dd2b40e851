/** Day, month, year as Vietnamese offices write them, with any of the usual separators. */
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;

/** `1/7/2025`, `01-07-2025`, `ngày 01 tháng 7 năm 2025` → `2025-07-01`. Impossible days stay text. */
export function readDate(text: string): string {
  const found = NUMERIC.exec(text) ?? WORDS.exec(text);
  if (found === null) return text;
  const [, day = '', month = '', year = ''] = found;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(iso) ? iso : text;
}

/** Whether an ISO date names a day of the calendar. */
export function isDate(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
