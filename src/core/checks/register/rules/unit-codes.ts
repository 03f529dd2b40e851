import {
  type Commune,
  citations,
  type Register,
  type SecondCode,
  secondCodeOf,
  secondlyCoded,
} from '../../../register/index.js';
import { basisOf, coded, placed } from '../answer.js';
import { type Remark, remark } from '../cells.js';
import type { RegisterRule, UnitContext } from '../check.js';
import type { Sighting } from '../units/sighting.js';

/** Codes that are not the named unit's, second codes, names that are not the code's, units that there are none of. */
export const unitCodes: RegisterRule<UnitContext> = {
  codes: ['ward-code-name-mismatch', 'ward-code-second', 'ward-unknown'],
  *run({ register, sightings, day }) {
    for (const sighting of sightings) {
      const { unit, wrong, former, earlier } = sighting;
      // A unit of before is told as that.
      if (earlier !== undefined) continue;
      const written = secondOf(register, sighting);
      if (written !== undefined) yield second(register, sighting, written, day);
      else if (wrong !== undefined) yield mismatch(register, sighting, wrong, day);
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

/** The unit that a row means by a second code, alone or beside the unit's own name. */
interface Written {
  readonly unit: Commune;
  readonly known: SecondCode;
}

function secondOf(
  register: Register,
  { unit, wrong, said, former, index }: Sighting,
): Written | undefined {
  const { code, name } = said;
  if (code === undefined) return undefined;
  const isAlone = unit === undefined && former === undefined && name === undefined;
  const named = wrong === 'code' ? unit : undefined;
  const meant = isAlone
    ? secondlyCoded(register, code).find((one) => index.units.includes(one))
    : named;
  const known = meant && secondCodeOf(code, meant);
  return meant && known && { unit: meant, known };
}

function second(
  register: Register,
  { record, side }: Sighting,
  { unit, known }: Written,
  day: string | undefined,
): Remark {
  const { code, writer, giver } = known;
  const official = placed(register, unit, day);
  return remark('ward-code-second', record, side.code, { code, official, writer, giver });
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
