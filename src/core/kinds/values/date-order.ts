import { foldText, narrow } from '../../../lib/text/index.js';
import type { DateOrder } from '../choices.js';

/** Two numbers of two digits and a year, whatever stands between and behind (a time of day). */
const NUMERIC =
  /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(?:\d{4}|\d{2})(?=$|[\s,t]|\.$)/u;

const MONTHS = 12;

/** What a text says of the order of day and month. */
export type OrderEvidence = DateOrder | 'either' | 'none';

/**
 * Takes a text; gives the order that its numbers allow: a number above 12 is no month. `either`: both
 * are months; `none`: the text is no date in numbers, or one in neither order.
 */
export function orderOf(text: string): OrderEvidence {
  const [, first, second] = NUMERIC.exec(foldText(narrow(text))) ?? [];
  if (first === undefined || second === undefined) return 'none';
  const [isMonth, isOtherMonth] = [Number(first) <= MONTHS, Number(second) <= MONTHS];
  if (isMonth && isOtherMonth) return 'either';
  if (isMonth) return Number(second) <= 31 ? 'month-first' : 'none';
  return isOtherMonth && Number(first) <= 31 ? 'day-first' : 'none';
}
