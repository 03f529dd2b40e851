import { Failure } from '../../../core/findings/index.js';
import {
  type Commune,
  communeOn,
  communesOf,
  type Register,
} from '../../../core/register/index.js';
import { closest } from '../../../lib/text/index.js';

const CODE = /^\d{5}$/;

/**
 * Takes a code as typed and a day; gives the unit that bears it on that day or, when none does any
 * more or yet, the one whose period is nearest before it, else the first. Throws `Failure` ward-unknown.
 */
export function wardOf(register: Register, code: string, day: string): Commune {
  const padded = /^\d{1,4}$/.test(code) ? code.padStart(5, '0') : code;
  const periods = communesOf(register, padded);
  const [first] = periods;
  if (first === undefined) {
    const known = CODE.test(padded) ? register.communes.map((unit) => unit.code) : [];
    throw new Failure('ward-code-unknown', { code, closest: [...new Set(closest(padded, known))] });
  }
  const past = periods.filter(({ to }) => to !== undefined && to < day);
  return communeOn(register, padded, day) ?? past.at(-1) ?? first;
}
