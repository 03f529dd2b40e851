import { tidySpace } from '../../../lib/text/index.js';

/** The types of communes (đơn vị hành chính cấp xã), as the law writes them. */
export type CommuneType = 'xã' | 'phường' | 'thị trấn' | 'đặc khu';

/** The types of districts (đơn vị hành chính cấp huyện), as the law writes them. */
export type DistrictType = 'huyện' | 'quận' | 'thị xã' | 'thành phố';

/** A type's words, longest first where one begins like another. */
export const COMMUNE_TYPES: readonly CommuneType[] = ['xã', 'phường', 'thị trấn', 'đặc khu'];

export const DISTRICT_TYPES: readonly DistrictType[] = ['huyện', 'quận', 'thị xã', 'thành phố'];

export type ProvinceType = 'tỉnh' | 'thành phố';

export const PROVINCE_TYPES: readonly ProvinceType[] = ['tỉnh', 'thành phố'];

/** Every type of unit, of every level. */
export type UnitType = ProvinceType | DistrictType | CommuneType;

/** A unit's name taken apart: "Xã Lương Tài" is `xã` and `Lương Tài`. */
export interface TypedName<T extends UnitType = UnitType> {
  readonly type: T;
  readonly name: string;
}

const TYPES: readonly UnitType[] = [
  ...new Set([...COMMUNE_TYPES, ...DISTRICT_TYPES, ...PROVINCE_TYPES]),
];

/** What official lists write for short. */
const SHORT: ReadonlyMap<string, UnitType> = new Map([['tp', 'thành phố']]);

const OPENING = new RegExp(`^(${[...TYPES, ...SHORT.keys()].join('|')})\\s+(?=\\S)`, 'iu');

/**
 * Takes a unit's full name as official lists write it ("Xã Lương Tài", "Tp Huế", on several lines);
 * gives its type and its name, or undefined when no type stands in front.
 */
export function readFullName(text: string): TypedName | undefined {
  const line = tidySpace(text);
  const opening = OPENING.exec(line);
  const word = opening?.[1]?.toLowerCase();
  if (opening === null || word === undefined) return undefined;
  const type = SHORT.get(word) ?? TYPES.find((known) => known === word);
  return type === undefined ? undefined : { type, name: line.slice(opening[0].length) };
}

/** Gives the full name as lists write it: the type with a capital, then the name. */
export function fullName({ type, name }: TypedName): string {
  return `${type.charAt(0).toUpperCase()}${type.slice(1)} ${name}`;
}
