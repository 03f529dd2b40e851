import {
  type Commune,
  citations,
  communeOn,
  type EarlierCommune,
  isEnough,
  lastDayOfLists,
  type Register,
  relationsFrom,
} from '../../../register/index.js';
import { basisOf, coded, lastDayOf, placed } from '../answer.js';
import { remark } from '../cells.js';
import type { RegisterRule, UnitContext } from '../check.js';
import { survivorsOf } from '../units/of-before.js';

/** Units that were there before the day of the list, or came after it. */
export const unitPeriods: RegisterRule<UnitContext> = {
  codes: ['ward-not-in-force'],
  *run({ register, sightings, day }) {
    if (day === undefined) return;
    for (const { record, side, former, unit } of sightings) {
      if (former === undefined || unit !== undefined) continue;
      const { to } = former;
      const told = { unit: placed(register, former), asOf: day };
      yield to !== undefined && to < day
        ? remark('ward-not-in-force', record, side.code, {
            ...told,
            since: '',
            until: lastDayOf(former),
            ...whatBecameOf(register, former, day),
          })
        : remark('ward-not-in-force', record, side.code, {
            ...told,
            since: former.from ?? '',
            until: '',
            successors: [],
            basis: basisOf(register, former),
          });
    }
  },
};

interface Became {
  readonly successors: readonly string[];
  readonly basis: readonly string[];
}

/** The units that it went into, as they are called on the day. */
function whatBecameOf(register: Register, unit: Commune | EarlierCommune, day: string): Became {
  if ('survivors' in unit) return whatTookIn(register, unit, day);
  const relations = relationsFrom(register, unit);
  const units = relations.map(({ target }) => communeOn(register, target.code, day) ?? target);
  return { successors: [...new Set(units.map(coded))], basis: citations(relations) };
}

/** A unit of an earlier list went into units of the last one, if a source is certain of them. */
function whatTookIn(register: Register, unit: EarlierCommune, day: string): Became {
  const last = lastDayOfLists(register);
  const { strength = 'proposed' } = unit;
  const survivors = isEnough(strength, 'located') ? survivorsOf(register, unit, last) : [];
  const basis = unit.resolution === undefined ? [] : [unit.resolution];
  if (day <= last) return { successors: survivors.map(coded), basis };
  const later = survivors.map((one) => whatBecameOf(register, one, day));
  return {
    successors: [...new Set(later.flatMap(({ successors }) => successors))],
    basis: [...basis, ...later.flatMap((one) => one.basis)],
  };
}
