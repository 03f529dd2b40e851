import { FOREVER } from '../../days.js';
import { groupBy } from '../../group-by.js';
import type { Commune, District, Province, Register } from '../../types.js';

/** Gives a unit's province, in each of the province's periods that the unit lived in. */
export type ProvincesOf = (unit: Commune | District) => readonly Province[];

/** Takes the register; gives what finds the provinces of units, each once. */
export function provinceFinder(register: Register): ProvincesOf {
  const byCode = groupBy(register.provinces, ({ code }) => code);
  const found = new Map<Commune | District, readonly Province[]>();
  return (unit) => {
    const known = found.get(unit);
    if (known !== undefined) return known;
    const { from = '', to = FOREVER } = unit;
    const periods = byCode.get(unit.province) ?? [];
    const own = periods.filter((one) => (one.from ?? '') <= to && from <= (one.to ?? FOREVER));
    found.set(unit, own);
    return own;
  };
}
