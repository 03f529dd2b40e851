import { Failure } from '../../../core/findings/index.js';
import {
  type Commune,
  communesOf,
  holdsOn,
  type Register,
  secondlyCoded,
} from '../../../core/register/index.js';
import { closest } from '../../../lib/text/index.js';

const CODE = /^\d{5}$/;

/**
 * Takes a code as typed and a day; gives the unit that bears it on that day or, when none does any
 * more or yet, the one whose period is nearest before it, else the first. Throws `Failure` ward-unknown.
 */
export function wardOf(register: Register, code: string, day: string): Commune {
  const padded = paddedCode(code);
  const own = communesOf(register, padded);
  const periods = own.length === 0 ? secondlyCoded(register, padded) : own;
  const [first] = periods;
  if (first === undefined) {
    const known = CODE.test(padded) ? register.communes.map((unit) => unit.code) : [];
    throw new Failure('ward-code-unknown', { code, closest: [...new Set(closest(padded, known))] });
  }
  const past = periods.filter(({ to }) => to !== undefined && to < day);
  return periods.find((unit) => holdsOn(unit, day)) ?? past.at(-1) ?? first;
}

/** A code as typed, with the zeros that it lost. */
export function paddedCode(code: string): string {
  return /^\d{1,4}$/.test(code) ? code.padStart(5, '0') : code;
}
