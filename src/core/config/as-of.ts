import { Failure } from '../findings/index.js';
import { parseDate } from '../kinds/index.js';
import { loadLastDate } from '../register/index.js';

/**
 * Takes the date of a question as typed; gives it, or the last day on which the register knows a change
 * when none was given. Not today: the same input has to give the same answer tomorrow. Throws `Failure`
 * option-value.
 */
export function asOfDate(asked: string | undefined): string {
  return asked === undefined ? loadLastDate() : requireDate('--as-of', asked);
}

/** Takes an option's value; gives it when it is a day, `YYYY-MM-DD`. Throws `Failure` option-value. */
export function requireDate(option: string, value: string): string {
  if (parseDate(value) !== value) {
    throw new Failure('option-value', { option, value, expected: 'YYYY-MM-DD' });
  }
  return value;
}
