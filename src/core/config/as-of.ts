import { Failure } from '../findings/index.js';
import { parseDate } from '../kinds/index.js';
import { dayBefore, FIRST_LIST, firstDate, loadLastDate, loadRegister } from '../register/index.js';

/**
 * Takes the date of a question as typed; gives it, or the last day on which the register knows a change
 * when none was given. Not today: the same input has to give the same answer tomorrow. Throws `Failure`
 * option-value.
 */
export function asOfDate(asked: string | undefined): string {
  return asked === undefined ? loadLastDate() : requireDate('--as-of', asked);
}

/**
 * Takes the date of a question about the register as typed; gives it as `asOfDate` does. Before the first list nothing
 * is known as a whole: a day before it is refused, not answered with what was there later. Throws `Failure` option-value.
 */
export function registerDate(asked: string | undefined): string {
  const day = asOfDate(asked);
  if (day >= FIRST_LIST) return day;
  const told = { option: '--as-of', value: day, expected: `${FIRST_LIST} …` };
  throw new Failure('option-value', told);
}

/**
 * Takes the day whose wards rows are to get. Rows may name units of before, and none gets one: a day before the last list
 * is refused, since what was there later would be no answer. Throws `Failure` option-value.
 */
export function requireKnownWards(day: string): void {
  const first = dayBefore(firstDate(loadRegister()));
  if (day >= first) return;
  throw new Failure('option-value', { option: '--as-of', value: day, expected: `${first} …` });
}

/** As people here write a day, and as programs do; nothing else, so that no day is taken for a month. */
const WRITTEN = /^(\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})$/;

/** Takes a day as an option gives it, `DD/MM/YYYY` or `YYYY-MM-DD`; gives it in the second form. Throws `Failure` option-value. */
export function requireDate(option: string, value: string): string {
  const day = WRITTEN.test(value) ? parseDate(value) : undefined;
  if (day === undefined)
    throw new Failure('option-value', { option, value, expected: 'DD/MM/YYYY, YYYY-MM-DD' });
  return day;
}
