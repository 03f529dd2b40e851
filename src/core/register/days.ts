import type { Period } from './types.js';

/** A day after every other: what holds then has no end yet. */
export const FOREVER = '9999-12-31';

const DAY_MS = 86_400_000;

/** Takes a day, `YYYY-MM-DD`; gives the day before it. */
export function dayBefore(day: string): string {
  return shifted(day, -DAY_MS);
}

/** Takes a day, `YYYY-MM-DD`; gives the day after it. */
export function dayAfter(day: string): string {
  return shifted(day, DAY_MS);
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by).toISOString().slice(0, 10);
}

/** Whether something holds on a day, `YYYY-MM-DD`. */
export function holdsOn({ from, to }: Period, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
