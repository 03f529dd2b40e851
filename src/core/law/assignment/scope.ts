import {
  type Commune,
  communesOn,
  dayAfter,
  exactKey,
  holdsOn,
  type Province,
  type Register,
  readFullName,
} from '../../register/index.js';
import type { Divisions } from './places.js';

/** What the names of a resolution may mean: its province's communes and divisions of one day. */
export interface Scope {
  /** The province from the day after on. */
  readonly province: Province;
  readonly communes: readonly Commune[];
  readonly divisions: Divisions;
}

/**
 * Takes the province that a heading names and the day before the resolution takes effect; gives the
 * units of that day in the province, or in those that became it on the day after. Undefined when there
 * is no province of that name on the day after.
 */
export function scopeOf(register: Register, heading: string, day: string): Scope | undefined {
  const name = exactKey(readFullName(heading)?.name ?? heading);
  const province = register.provinces.find(
    (one) => exactKey(one.name) === name && holdsOn(one, dayAfter(day)),
  );
  if (province === undefined) return undefined;
  const provinces = register.provinces.filter(
    (one) => holdsOn(one, day) && codeAfter(one, day) === province.code,
  );
  const codes = new Set(provinces.map(({ code }) => code));
  return {
    province,
    communes: communesOn(register, day).filter((unit) => codes.has(unit.province)),
    divisions: {
      districts: register.districts.filter(
        (district) => codes.has(district.province) && holdsOn(district, day),
      ),
      provinces,
    },
  };
}

function codeAfter({ code, to, becomes }: Province, day: string): string {
  return to === day && becomes !== undefined ? becomes : code;
}
