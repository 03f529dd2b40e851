import { type Commune, fullName, type Register, typeCode } from '../../../register/index.js';
import { textOf } from '../../fields.js';
import { basisOf, coded } from '../answer.js';
import { type Remark, remark } from '../cells.js';
import type { RegisterRule, UnitContext } from '../check.js';
import type { Sighting } from '../units/sighting.js';

/** Names written otherwise than officially, and types that the unit hasn't. */
export const unitNames: RegisterRule<UnitContext> = {
  codes: ['name-not-official', 'ward-type-mismatch'],
  *run({ register, sightings }) {
    for (const sighting of sightings) {
      const { record, side, unit, agreement } = sighting;
      if (unit === undefined) continue;
      if (agreement === 'type') yield typeRemark(register, sighting, unit, side.name);
      if (agreement === 'spelling') {
        yield remark('name-not-official', record, side.name, {
          official: [fullName(unit), ...unit.variants],
          rows: '',
          basis: basisOf(register, unit),
        });
      }
      yield* ofTypeColumn(register, sighting, unit);
    }
  },
};

/** The column of types, where the list has one. */
function* ofTypeColumn(register: Register, sighting: Sighting, unit: Commune): Iterable<Remark> {
  const { record, side } = sighting;
  if (side.type === undefined) return;
  const type = textOf(record, side.type);
  if (type !== undefined && type !== typeCode(unit.type))
    yield typeRemark(register, sighting, unit, side.type);
}

function typeRemark(
  register: Register,
  { record }: Sighting,
  unit: Commune,
  field: string,
): Remark {
  return remark('ward-type-mismatch', record, field, {
    official: coded(unit),
    since: unit.from ?? '',
    basis: basisOf(register, unit),
  });
}
