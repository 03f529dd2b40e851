import { holdsOn, type Register } from '../../register/index.js';
import type { Predecessor } from '../assignment/predecessors.js';
import type { WitnessProvince } from '../sources/province-witness.js';
import type { Contradiction } from './contradiction.js';

/** Compares the register with a public table of the provinces: predecessors, and units by type. */
export function compareWitness(
  register: Register,
  witness: readonly WitnessProvince[],
  predecessors: readonly Predecessor[],
): Contradiction[] {
  return witness.flatMap((province) => {
    const resolution = register.resolutions.find((one) => one.province === province.code);
    if (resolution === undefined) return [];
    const found = predecessors
      .filter((one) => one.resolution === resolution.number)
      .map((one) => one.province);
    return [
      ...predecessorContradictions(province, found),
      ...countContradictions(register, province, resolution.effective),
    ];
  });
}

function predecessorContradictions(
  { code, predecessors }: WitnessProvince,
  found: readonly string[],
): Contradiction[] {
  const same = [...found].sort().join() === [...predecessors].sort().join();
  if (same) return [];
  return [{ rule: 'predecessor-differs', province: code, found, witness: predecessors }];
}

function countContradictions(
  register: Register,
  { code, counts }: WitnessProvince,
  day: string,
): Contradiction[] {
  const units = register.communes.filter(
    (commune) => commune.province === code && commune.from === day && holdsOn(commune, day),
  );
  return Object.entries(counts).flatMap(([type, stated]) => {
    const counted = units.filter((unit) => unit.type === type).length;
    if (counted === stated) return [];
    return [{ rule: 'total-differs', province: code, type, stated, counted, by: 'witness' }];
  });
}
