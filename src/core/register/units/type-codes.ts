import { COMMUNE_TYPES, type CommuneType, type UnitType } from './unit-types.js';

/** English codes of the types, as the kind `wards` and every JSON document have them. */
const CODE_OF = {
  xã: 'commune',
  phường: 'ward',
  'thị trấn': 'township',
  'đặc khu': 'special-zone',
  huyện: 'rural-district',
  quận: 'urban-district',
  'thị xã': 'town',
  'thành phố': 'city',
  tỉnh: 'province',
} as const satisfies Record<UnitType, string>;

export type TypeCode = (typeof CODE_OF)[UnitType];

export const TYPE_CODES: readonly TypeCode[] = Object.values(CODE_OF);

export type CommuneCode = (typeof CODE_OF)[CommuneType];

export const COMMUNE_CODES: readonly CommuneCode[] = COMMUNE_TYPES.map((type) => CODE_OF[type]);

/** Gives the English code of a type. */
export function typeCode<T extends UnitType>(type: T): (typeof CODE_OF)[T] {
  return CODE_OF[type];
}
