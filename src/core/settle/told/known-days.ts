import { type Finding, finding, type Place } from '../../findings/index.js';
import { dayBefore, firstDate, lastDate, type Register } from '../../register/index.js';

/** What is to be said of a day after the last change that the register knows; one before its first units is refused. */
export function unknownDayFindings(place: Place, register: Register, asOf: string): Finding[] {
  const first = dayBefore(firstDate(register));
  const last = lastDate(register);
  if (asOf <= last) return [];
  return [finding('as-of-unknown', { place }, { asOf, first, last })];
}
