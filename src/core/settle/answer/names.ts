import {
  type Commune,
  communesOn,
  groupBy,
  looseKey,
  numeralKey,
  type Register,
} from '../../register/index.js';

/** The wards of a day by their names without types. */
export interface Names {
  /** By the very name. */
  readonly exact: ReadonlyMap<string, readonly Commune[]>;
  /** By what is left without diacritics: it proposes and never decides. */
  readonly loose: ReadonlyMap<string, readonly Commune[]>;
}

const known = new WeakMap<Register, Map<string, Names>>();

/** The wards of a day by name, made once. */
export function namesOn(register: Register, day: string): Names {
  const days = known.get(register) ?? new Map<string, Names>();
  known.set(register, days);
  const names = days.get(day) ?? namesAnew(register, day);
  days.set(day, names);
  return names;
}

function namesAnew(register: Register, day: string): Names {
  const units = communesOn(register, day);
  return {
    exact: groupBy(units, ({ name }) => numeralKey(name)),
    loose: groupBy(units, ({ name }) => looseKey(name)),
  };
}
