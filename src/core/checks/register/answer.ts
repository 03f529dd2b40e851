import {
  type Commune,
  citations,
  type District,
  dayBefore,
  districtOf,
  type EarlierCommune,
  fullName,
  type Province,
  provinceOf,
  type Register,
  type RelationSource,
  relationsFrom,
  relationsTo,
} from '../../register/index.js';

/** "00556 Xã Đặng Xá". */
export function coded(unit: Commune): string {
  return `${unit.code} ${fullName(unit)}`;
}

/** "00556 Xã Đặng Xá, Huyện Gia Lâm, Thành phố Hà Nội". */
export function placed(register: Register, unit: Commune, day?: string): string {
  const places = [districtOf(register, unit), provinceOf(register, unit, day)];
  return [coded(unit), ...places.flatMap((place) => (place ? [fullName(place)] : []))].join(', ');
}

/** The last day of a unit that ended: by the resolution that ended it, else by the lists. */
export function lastDayOf(unit: Commune | EarlierCommune): string {
  const ended = 'ended' in unit ? unit.ended : undefined;
  return ended === undefined ? (unit.to ?? '') : dayBefore(ended);
}

/** "Huyện Gia Lâm (018)", as tables write districts and provinces. */
export function placeText(place: District | Province): string {
  return `${fullName(place)} (${place.code})`;
}

/** The source of a relation; a district and land of no commune by name alone. */
export function sourceText(source: RelationSource): string {
  if (source.kind === 'commune') return coded(source.unit);
  return source.kind === 'area' ? source.name : fullName(source.unit);
}

/** What the law says of a unit: the clause that made it, or, of a unit of before, those that ended it. */
export function basisOf(register: Register, unit: Commune): readonly string[] {
  const made = relationsTo(register, unit);
  return citations(made.length > 0 ? made : relationsFrom(register, unit));
}
