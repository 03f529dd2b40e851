import {
  COMMUNE_TYPES,
  type Commune,
  dayBefore,
  fullName,
  type Province,
  type Register,
  type Relation,
  type Resolution,
} from '../../register/index.js';
import type { LaterChange } from '../sources/later-changes.js';
import type { Contradiction } from './contradiction.js';

/** Takes the register of 1 July 2025; gives it with the changes since, in their order. */
export function applyChanges(register: Register, changes: readonly LaterChange[]): Register {
  return changes.reduce(applyChange, {
    ...register,
    resolutions: [...register.resolutions, ...resolutionsOf(changes)],
  });
}

/** Every change whose unit is not called before it what the list of changes says. */
export function unfoundedChanges(
  register: Register,
  changes: readonly LaterChange[],
): Contradiction[] {
  return changes.flatMap(({ level, code, effective, resolution, before }) => {
    const units = level === 'province' ? register.provinces : register.communes;
    const found = units.find((unit) => unit.code === code && unit.to === dayBefore(effective));
    const name = found === undefined ? '' : fullName(found);
    if (name === fullName(before)) return [];
    return [
      { rule: 'change-unfounded', resolution, code, expected: fullName(before), found: name },
    ];
  });
}

function resolutionsOf(changes: readonly LaterChange[]): Resolution[] {
  const numbers = new Map(changes.map(({ resolution, effective }) => [resolution, effective]));
  return [...numbers].map(([number, effective]) => ({ number, effective, source: 'list' }));
}

function applyChange(register: Register, change: LaterChange): Register {
  if (change.level === 'province')
    return { ...register, provinces: changeProvince(register.provinces, change) };
  const before = register.communes.find(({ code, to }) => code === change.code && to === undefined);
  const resolution = register.resolutions.find(({ number }) => number === change.resolution);
  if (before === undefined || resolution === undefined) return register;
  const ended: Commune = { ...before, to: dayBefore(change.effective) };
  const began = beginning(before, change);
  return {
    ...register,
    communes: [...register.communes.map((unit) => (unit === before ? ended : unit)), began],
    relations: [
      ...register.relations.map((relation) =>
        relation.target === before ? { ...relation, target: ended } : relation,
      ),
      relationOf(ended, began, resolution),
    ],
  };
}

function beginning(before: Commune, { effective, after }: LaterChange): Commune {
  const type = COMMUNE_TYPES.find((known) => known === after.type) ?? before.type;
  return { ...before, type, name: after.name, variants: [], from: effective };
}

function relationOf(ended: Commune, began: Commune, resolution: Resolution): Relation {
  return {
    source: { kind: 'commune', unit: ended },
    target: began,
    coverage: 'full',
    area: 'all',
    population: 'all',
    basis: { resolution },
  };
}

function changeProvince(provinces: readonly Province[], change: LaterChange): Province[] {
  const { code, effective, after, resolution } = change;
  const type = after.type === 'tỉnh' ? 'tỉnh' : 'thành phố';
  return provinces.flatMap((province) => {
    if (province.code !== code || province.to !== undefined) return [province];
    return [
      { ...province, to: dayBefore(effective), becomes: code },
      { ...province, type, name: after.name, from: effective, resolution },
    ];
  });
}
