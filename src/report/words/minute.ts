/** `2025-07-01T02:03:04.000Z` → `2025-07-01 02:03 UTC`: the same on every machine. */
export function minuteOf(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
