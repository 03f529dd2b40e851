import { FOREVER, holdsOn } from './days.js';
import { groupBy } from './group-by.js';
import type { Commune, District, Province, Register, Relation } from './types.js';

/** The ways through a register that every question takes; made once a register. */
interface Indexes {
  readonly communes: ReadonlyMap<string, readonly Commune[]>;
  readonly provinces: ReadonlyMap<string, readonly Province[]>;
  readonly districts: ReadonlyMap<string, District>;
}

/** The ways through its relations; made only for those who ask for relations. */
interface RelationIndexes {
  readonly from: ReadonlyMap<Commune | District | undefined, readonly Relation[]>;
  readonly to: ReadonlyMap<Commune, readonly Relation[]>;
}

const indexes = new WeakMap<Register, Indexes>();

function indexesOf(register: Register): Indexes {
  const known = indexes.get(register);
  if (known !== undefined) return known;
  const made: Indexes = {
    communes: groupBy(register.communes, ({ code }) => code),
    provinces: groupBy(register.provinces, ({ code }) => code),
    districts: new Map(register.districts.map((district) => [district.code, district])),
  };
  indexes.set(register, made);
  return made;
}

const relationIndexes = new WeakMap<Register, RelationIndexes>();

function relationIndexesOf(register: Register): RelationIndexes {
  const known = relationIndexes.get(register);
  if (known !== undefined) return known;
  const made: RelationIndexes = {
    from: groupBy(register.relations, ({ source }) =>
      source.kind === 'area' ? undefined : source.unit,
    ),
    to: groupBy(register.relations, ({ target }) => target),
  };
  relationIndexes.set(register, made);
  return made;
}

/** The last day on which something changed, `YYYY-MM-DD`: the date of every question without one. */
export function lastDate(register: Pick<Register, 'resolutions'>): string {
  return days(register).at(-1) ?? '';
}

/** The day of the first change: what was before is known as it stood the day before. */
export function firstDate(register: Pick<Register, 'resolutions'>): string {
  return days(register)[0] ?? '';
}

/** The days on which resolutions take effect, earliest first. */
function days({ resolutions }: Pick<Register, 'resolutions'>): string[] {
  return resolutions.map(({ effective }) => effective).sort();
}

/** Every period of the units of a code, earliest first. */
export function communesOf(register: Register, code: string): readonly Commune[] {
  return indexesOf(register).communes.get(code) ?? [];
}

/** The commune that bears a code on a day. */
export function communeOn(register: Register, code: string, day: string): Commune | undefined {
  return communesOf(register, code).find((unit) => holdsOn(unit, day));
}

/** Every commune there is on a day, by code. */
export function communesOn(register: Register, day: string): Commune[] {
  return register.communes.filter((unit) => holdsOn(unit, day));
}

/** The province that bears a code on a day. */
export function provinceOn(register: Register, code: string, day: string): Province | undefined {
  return indexesOf(register)
    .provinces.get(code)
    ?.find((province) => holdsOn(province, day));
}

/** The province of a commune, as on the last day of the commune's period or on the day given, if earlier. */
export function provinceOf(
  register: Register,
  { province, to }: Commune,
  day: string = FOREVER,
): Province | undefined {
  return provinceOn(register, province, to !== undefined && to < day ? to : day);
}

/** The district of a commune, or of a code; communes have none since 1 July 2025. */
export function districtOf(
  register: Register,
  { district }: Pick<Commune, 'district'>,
): District | undefined {
  return district === undefined ? undefined : indexesOf(register).districts.get(district);
}

/** What became of a commune or district, in the order of the register. */
export function relationsFrom(register: Register, unit: Commune | District): readonly Relation[] {
  return relationIndexesOf(register).from.get(unit) ?? [];
}

/** What a commune was made of, in the order of the clause. */
export function relationsTo(register: Register, unit: Commune): readonly Relation[] {
  return relationIndexesOf(register).to.get(unit) ?? [];
}
