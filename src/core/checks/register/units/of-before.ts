import {
  type Commune,
  communeOn,
  communesOn,
  type EarlierCommune,
  type EarlierUnits,
  lastDayOfLists,
  type Register,
  registerAt,
} from '../../../register/index.js';
import type { Said } from '../side.js';
import { type Option, optionsOf } from './options.js';
import { UnitIndex } from './unit-index.js';

/** What a row names of the units that ended before the last list. */
export interface NamedBefore {
  /** Absent where there is none, or more than one. */
  readonly earlier?: EarlierCommune;
  /** The units that took it in. */
  readonly options: readonly Option[];
}

/** Finds by code and name, or by name and place, which unit of before a row names. */
export type OfBefore = (said: Said, bare: boolean) => NamedBefore;

/** Takes the register and the units of earlier lists; gives what finds these. */
export function unitsOfBefore(register: Register, earlier: EarlierUnits): OfBefore {
  const day = lastDayOfLists(register);
  const ended = new Map<Option['unit'], EarlierCommune>(
    earlier.communes.flatMap((unit) => (unit.to === undefined ? [] : [[unit, unit]])),
  );
  const known = registerAt(register, earlier, day);
  const index = new UnitIndex(known, [...ended.keys()], communesOn(register, day));
  return (said, bare) => {
    if (said.name === undefined) return { options: [] };
    const found = optionsOf(index, said, bare).filter(({ fits }) => fits === 'all');
    const named = found.flatMap(({ unit }) => ended.get(unit) ?? []);
    const survivors = new Map(
      named.flatMap((one) => survivorsOf(register, one, day).map((unit) => [unit, one] as const)),
    );
    const [one] = named;
    return {
      ...(one !== undefined && { earlier: one }),
      options: [...survivors].map(([unit, by]) => ({
        ...{ unit, fits: 'all', agreement: 'official' },
        earlier: by,
      })),
    };
  };
}

/** The communes of a day that have the land of a unit of before. */
export function survivorsOf(register: Register, unit: EarlierCommune, day: string): Commune[] {
  return unit.survivors.flatMap((code) => communeOn(register, code, day) ?? []);
}
