import { type Finding, finding, type Place } from '../../findings/index.js';
import { dayBefore, firstDate, lastDate, type Register } from '../../register/index.js';

/** What is to be said of a day that the register knows nothing of: before its first units, or after its last change. */
export function unknownDayFindings(place: Place, register: Register, asOf: string): Finding[] {
  const first = dayBefore(firstDate(register));
  const last = lastDate(register);
  if (asOf >= first && asOf <= last) return [];
  return [finding('as-of-unknown', { place }, { asOf, first, last })];
}
