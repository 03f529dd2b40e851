import { type Commune, communeOn, type Register, relationsFrom } from '../../../register/index.js';
import { basisOf, citations, coded, placed } from '../answer.js';
import { remark } from '../cells.js';
import type { RegisterRule, UnitContext } from '../check.js';

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
            until: to,
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

/** The units that it went into, as they are called on the day. */
function whatBecameOf(register: Register, unit: Commune, day: string) {
  const relations = relationsFrom(register, unit);
  const units = relations.map(({ target }) => communeOn(register, target.code, day) ?? target);
  return { successors: [...new Set(units.map(coded))], basis: citations(relations) };
}
