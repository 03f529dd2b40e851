import {
  type Commune,
  type District,
  districtOf,
  FOREVER,
  fullName,
  type Province,
  provinceOf,
  provinceOn,
  type Register,
} from '../../../register/index.js';
import { basisOf, coded, placeText } from '../answer.js';
import { type Remark, remark } from '../cells.js';
import type { RegisterRule, UnitContext } from '../check.js';
import type { Sighting } from '../units/sighting.js';

/** Units put into a province or a district that they are not in. */
export const unitPlaces: RegisterRule<UnitContext> = {
  codes: ['ward-province-mismatch', 'ward-district-mismatch', 'name-not-official'],
  *run({ register, sightings, day }) {
    const spelt = new Map<string, Spelt>();
    for (const sighting of sightings) {
      const { unit, earlier } = sighting;
      // A unit of before lay where it lay then.
      if (unit === undefined || earlier !== undefined) continue;
      for (const level of ['province', 'district'] as const) {
        const official = officialPlaces(register, unit, level, day);
        yield* ofPlace(register, { sighting, unit, level, official }, spelt);
      }
    }
    yield* [...spelt.values()].map(({ stated, field, rows }) =>
      spellingRemark(register, stated, field, rows),
    );
  },
};

/** What a row states of one level, and what it may be called there, as it was called last. */
interface Stated {
  readonly sighting: Sighting;
  readonly unit: Commune;
  readonly level: 'province' | 'district';
  readonly official: readonly (District | Province)[];
}

/** One spelling of a place, told once a table: it stands in every row. */
interface Spelt {
  readonly stated: Stated;
  readonly field: string;
  rows: number;
}

const CODES = {
  province: 'ward-province-mismatch',
  district: 'ward-district-mismatch',
} as const;

/** A conversion table may call a province as on the day its unit was made, or as it is called today. */
function officialPlaces(
  register: Register,
  unit: Commune,
  level: Stated['level'],
  day: string | undefined,
): readonly (District | Province)[] {
  if (level === 'district') return present([districtOf(register, unit)]);
  const { province, from } = unit;
  if (day !== undefined || from === undefined) return present([provinceOf(register, unit, day)]);
  return present([provinceOn(register, province, FOREVER), provinceOn(register, province, from)]);
}

function present<T>(found: readonly (T | undefined)[]): readonly T[] {
  return found.flatMap((one) => (one === undefined ? [] : [one]));
}

function* ofPlace(register: Register, stated: Stated, spelt: Map<string, Spelt>): Iterable<Remark> {
  const { sighting, unit, level, official } = stated;
  const { record, side, said, index } = sighting;
  const [place] = official;
  const [ownField, codeField] = [side[level], side[`${level}Code`]];
  if (place === undefined || ownField === undefined) return;
  // Behind a name of a list it stands in the list's cell: "Xã A (Huyện B), Xã C".
  const nameField = record.origin.columns.has(ownField) ? ownField : side.name;
  const placeName = placeText(place);
  const name = said[level];
  const agreements = official.map((one) =>
    name === undefined ? 'same' : index.places.agreement(name, one),
  );
  const code = said[`${level}Code`];
  const isWrongCode = code !== undefined && code !== place.code;
  const isWrongName = agreements.every((agreement) => agreement === 'other');
  // Without a column of its own the code stands in the cell of the name: "Huyện Gia Lâm (018)".
  const hasOwnColumn = codeField !== undefined && record.origin.columns.has(codeField);
  if (isWrongCode && hasOwnColumn) yield mismatch(codeField);
  if (isWrongName || (isWrongCode && !hasOwnColumn)) yield mismatch(nameField);
  else if (!agreements.includes('same')) {
    const known = spelt.get(`${nameField} ${name}`);
    if (known === undefined)
      spelt.set(`${nameField} ${name}`, { stated, field: nameField, rows: 1 });
    else known.rows += 1;
  }

  function mismatch(field: string): Remark {
    return remark(CODES[level], record, field, {
      unit: coded(unit),
      official: placeName,
      basis: basisOf(register, unit),
    });
  }
}

function spellingRemark(
  register: Register,
  { sighting, unit, official }: Stated,
  field: string,
  rows: number,
): Remark {
  const [place] = official;
  const resolution = place !== undefined && 'resolution' in place ? place.resolution : undefined;
  return remark('name-not-official', sighting.record, field, {
    official: official.map(fullName),
    rows: rows > 1 ? rows : '',
    basis: resolution === undefined ? basisOf(register, unit) : [resolution],
  });
}
