import { citations, type Register } from '../../../register/index.js';
import { basisOf, coded, placed } from '../answer.js';
import { type Remark, remark } from '../cells.js';
import type { RegisterRule, UnitContext } from '../check.js';
import type { Sighting } from '../units/sighting.js';

/** Codes that are not the named unit's, names that are not the code's, units that there are none of. */
export const unitCodes: RegisterRule<UnitContext> = {
  codes: ['ward-code-name-mismatch', 'ward-unknown'],
  *run({ register, sightings, day }) {
    for (const sighting of sightings) {
      const { unit, wrong, former, earlier } = sighting;
      // A unit of before is told as that.
      if (earlier !== undefined) continue;
      if (wrong !== undefined) yield mismatch(register, sighting, wrong, day);
      else if (unit === undefined && former === undefined) yield unknown(sighting);
    }
  },
};

function unknown({ record, side, said, index }: Sighting): Remark {
  const { code = '', name = '', district } = said;
  const closest = index.closest(said);
  // Elsewhere in the province there are units of that name: it is the place that they are not in.
  const place = district !== undefined && closest.includes(name) ? `, ${district}` : '';
  return remark('ward-unknown', record, code === '' ? side.name : side.code, {
    unit: `${code} ${name}${place}`.trim(),
    closest: [...new Set(closest)].filter((one) => one !== name),
  });
}

function mismatch(
  register: Register,
  { record, side, said, unit, owner, relation }: Sighting,
  wrong: 'code' | 'name',
  day: string | undefined,
): Remark {
  const bearer = wrong === 'name' ? unit : owner;
  return remark('ward-code-name-mismatch', record, side[wrong], {
    code: said.code ?? '',
    name: said.name ?? '',
    owner: bearer === undefined ? '' : coded(bearer),
    official: unit === undefined ? '' : placed(register, unit, day),
    basis: basisOfRow(register, unit, relation),
  });
}

function basisOfRow(
  register: Register,
  unit: Sighting['unit'],
  relation: Sighting['relation'],
): readonly string[] {
  if (relation !== undefined) return citations([relation]);
  return unit === undefined ? [] : basisOf(register, unit);
}
