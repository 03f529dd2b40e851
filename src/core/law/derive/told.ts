import { closest } from '../../../lib/text/index.js';
import { dayAfter, fullName, holdsOn, type Register } from '../../register/index.js';
import type { ParsedResolution } from '../resolution/types.js';
import type { DerivationProblem, Registered } from './derivation.js';
import type { HeldRelations } from './held.js';

const WHOLE_TEXT = { sentence: '', start: 0, end: 0 } as const;

/** A day of effect that can't be, the day that a text was read for where it doesn't tell, or one before the first list, of `since`. */
export function dayProblems(
  { adopted, effective }: Pick<ParsedResolution, 'adopted' | 'effective'>,
  since: string,
  day: string,
): DerivationProblem[] {
  const isEarly = day < since;
  return [
    ...(adopted !== undefined && effective !== undefined && effective < adopted
      ? [{ reason: 'effective-before-adoption', effective, adopted, ...WHOLE_TEXT } as const]
      : []),
    ...(effective === undefined ? [{ reason: 'day-assumed', day, ...WHOLE_TEXT } as const] : []),
    ...(isEarly ? [{ reason: 'day-too-early', day, ...WHOLE_TEXT } as const] : []),
  ];
}

/** A province that isn't there on the day after, with those of like names. */
export function unknownProvince(register: Register, name: string, day: string): DerivationProblem {
  const known = register.provinces.filter((province) => holdsOn(province, dayAfter(day)));
  const names = known.map(fullName);
  return { reason: 'province-unknown', name, closest: closest(name, names), ...WHOLE_TEXT };
}

/** What relations are to those that the register holds. */
export function registeredAs(
  { resolution }: HeldRelations,
  differing: readonly DerivationProblem[],
): Registered {
  if (resolution === undefined) return 'absent';
  return differing.length === 0 ? 'agrees' : 'differs';
}
