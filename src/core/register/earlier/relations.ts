import { dayAfter } from '../days.js';
import type { Measure } from '../measure.js';
import { communeOn } from '../queries.js';
import type { Commune, Register, Relation } from '../types.js';
import { registerAt } from './at.js';
import type { EarlierCommune, EarlierUnits } from './types.js';

/** Where no source states a resolution. */
const UNSTATED = '—';

const ALL: Measure = { coverage: 'full', area: 'all', population: 'all' };
const SOME: Measure = { coverage: 'partial', area: 'unstated', population: 'unstated' };

/**
 * Takes the register, the units of earlier lists and a day; gives the register as of that day with what became of
 * those units: a line from each to every unit of 30 June 2025 that has its land, for following them.
 */
export function registerWithBefore(
  register: Register,
  earlier: EarlierUnits,
  day: string,
): Register {
  const known = registerAt(register, earlier, day);
  const last = register.communes.find(({ district }) => district !== undefined)?.to ?? '';
  const relations = earlier.communes.flatMap((unit) =>
    unit.survivors.flatMap((code): Relation[] => {
      const target = communeOn(known, code, last);
      return target === undefined || isSame(unit, target) ? [] : [relationOf(unit, target)];
    }),
  );
  return { ...known, relations: [...relations, ...known.relations] };
}

/** One whose district alone is called otherwise since has become nothing else. */
function isSame(unit: EarlierCommune, target: Commune): boolean {
  return (
    unit.code === target.code &&
    unit.name === target.name &&
    unit.type === target.type &&
    unit.district === target.district
  );
}

function relationOf(unit: EarlierCommune, target: Commune): Relation {
  const { survivors, strength, resolution = UNSTATED, ended, to = '' } = unit;
  const isWhole = survivors.length === 1 && strength !== 'proposed';
  const effective = ended ?? dayAfter(to);
  return {
    source: { kind: 'commune', unit },
    target,
    basis: { resolution: { number: resolution, effective, source: 'list' } },
    ...(isWhole ? ALL : SOME),
  };
}
