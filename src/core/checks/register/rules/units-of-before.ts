import { lastDayOf, placed } from '../answer.js';
import { type Remark, remark } from '../cells.js';
import type { RegisterRule, UnitContext } from '../check.js';

/** Units of lists before 30 June 2025 in a conversion table. */
export const unitsOfBefore: RegisterRule<UnitContext> = {
  codes: ['ward-of-before'],
  *run({ register, sightings }): Iterable<Remark> {
    for (const { record, side, said, unit, earlier } of sightings) {
      if (earlier === undefined) continue;
      yield remark('ward-of-before', record, said.name === undefined ? side.code : side.name, {
        unit: placed(register, earlier),
        until: lastDayOf(earlier),
        survivors: unit === undefined ? '' : placed(register, unit),
        basis: earlier.resolution === undefined ? [] : [earlier.resolution],
      });
    }
  },
};
