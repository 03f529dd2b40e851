import type { Period } from './types.js';

const DAY_MS = 86_400_000;

/** Takes a day, `YYYY-MM-DD`; gives the day before it. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}

/** Whether something holds on a day, `YYYY-MM-DD`. */
export function holdsOn({ from, to }: Period, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
