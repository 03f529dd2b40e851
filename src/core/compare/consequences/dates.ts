import type { Json } from '../../../lib/tables/index.js';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a value is a day that can be compared with others. */
export function isIsoDate(value: Json | undefined): value is string {
  return typeof value === 'string' && ISO_DATE.test(value);
}

/** Whether a value of a field of days is none: `31/06/2025`, which no calendar has. */
export function isUnreadDate(value: Json | undefined): boolean {
  return value !== undefined && !isIsoDate(value);
}
