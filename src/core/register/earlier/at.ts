import { dayBefore, holdsOn } from '../days.js';
import { firstDate } from '../queries.js';
import type { Commune, Register } from '../types.js';
import type { EarlierUnits } from './types.js';

/**
 * Takes the register and the units of earlier lists; gives a register that holds on a day before its own first change
 * as well: its communes of every period, its districts as on the day, with those that were gone by then.
 */
export function registerAt(register: Register, earlier: EarlierUnits, day: string): Register {
  const begun = beginnings(earlier.communes);
  const dated = new Map<Commune, Commune>();
  for (const unit of register.communes) {
    const from = begun.get(unit.code);
    if (from !== undefined && unit.from === undefined) dated.set(unit, { ...unit, from });
  }
  const ended = earlier.communes.filter(({ to }) => to !== undefined);
  return {
    ...register,
    communes: [...register.communes.map((unit) => dated.get(unit) ?? unit), ...ended],
    districts: placesOn(register.districts, earlier.districts, day),
    provinces: [
      ...earlier.provinces.filter(({ to }) => to !== undefined),
      ...withBeginnings(register, earlier),
    ],
    relations: register.relations.map((relation) => {
      const { source } = relation;
      const unit = source.kind === 'commune' ? dated.get(source.unit) : undefined;
      return unit === undefined ? relation : { ...relation, source: { kind: 'commune', unit } };
    }),
  };
}

/** The last day whose list the register has without those of before. */
export function lastDayOfLists(register: Register): string {
  return dayBefore(firstDate(register));
}

interface Place {
  readonly code: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** One a code: the one of the day, else the one that was there last. */
function placesOn<T extends Place>(known: readonly T[], earlier: readonly T[], day: string): T[] {
  const places = new Map<string, T>();
  const inOrder = [...earlier].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  for (const place of [...inOrder.filter(({ to }) => to !== undefined), ...known])
    places.set(place.code, place);
  for (const place of inOrder)
    if (place.to !== undefined && holdsOn(place, day)) places.set(place.code, place);
  return [...places.values()];
}

/** A province that bore another name before begins where that ended. */
function withBeginnings({ provinces }: Register, earlier: EarlierUnits): Register['provinces'] {
  const begun = beginnings(earlier.provinces);
  return provinces.map((province) => {
    const from = begun.get(province.code);
    return from === undefined || province.from !== undefined ? province : { ...province, from };
  });
}

/** The first days of the units that are still there, by code. */
function beginnings(units: readonly Place[]): ReadonlyMap<string, string | undefined> {
  return new Map(units.flatMap(({ code, from, to }) => (to === undefined ? [[code, from]] : [])));
}
