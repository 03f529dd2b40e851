import type { UnitType } from './unit-types.js';

/** English codes of the types, as the kind `wards` and every JSON document have them. */
const TYPE_CODES = {
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

export type TypeCode = (typeof TYPE_CODES)[UnitType];

/** Gives the English code of a type. */
export function typeCode(type: UnitType): TypeCode {
  return TYPE_CODES[type];
}
