import {
  type Commune,
  type CommuneType,
  type DistrictType,
  districtOf,
  fullName,
  type ProvinceType,
  provinceOf,
  type Register,
} from '../../src/core/register/index.js';
import { stripDiacritics } from '../../src/lib/text/index.js';

/** A unit's names, with their types and without, as addresses have them. */
export interface Named {
  readonly unit: Commune;
  readonly ward: string;
  readonly district: string;
  readonly province: string;
  /** Without their types. */
  readonly bare: { readonly ward: string; readonly district: string; readonly province: string };
  /** With their types for short. */
  readonly short: { readonly ward: string; readonly district: string; readonly province: string };
}

const SHORT: Readonly<Record<CommuneType | DistrictType | ProvinceType, string>> = {
  phường: 'P.',
  xã: 'X.',
  'thị trấn': 'TT.',
  'đặc khu': 'ĐK.',
  quận: 'Q.',
  huyện: 'H.',
  'thị xã': 'TX.',
  'thành phố': 'TP.',
  tỉnh: 'T. ',
};

/** Takes a commune that has a district; gives its names. */
export function namesOf(register: Register, unit: Commune): Named {
  const district = districtOf(register, unit);
  const province = provinceOf(register, unit);
  if (district === undefined || province === undefined)
    throw new Error(`${unit.code} lies nowhere`);
  return {
    unit,
    ward: fullName(unit),
    district: fullName(district),
    province: fullName(province),
    bare: { ward: unit.name, district: district.name, province: province.name },
    short: {
      ward: SHORT[unit.type] + unit.name,
      district: SHORT[district.type] + district.name,
      province: SHORT[province.type] + province.name,
    },
  };
}

function plain({ ward, district, province }: Named): string {
  return `${ward}, ${district}, ${province}`;
}

/** "Thị trấnQuốc Oai", "PhườngYên Hoà". */
function glued(full: string, name: string): string {
  return full.slice(0, full.length - name.length).trimEnd() + name;
}

/** How public tables write an address into one cell. */
export const SHAPES: Readonly<Record<string, (unit: Named) => string>> = {
  'with a house and a street': (unit) => `Số 12/4 đường 30/4, ${plain(unit)}`,
  'with the province twice and the country': (unit) =>
    `Thôn 3, ${plain(unit)}, ${unit.bare.province}, Việt Nam.`,
  'with a telephone and a remark': (unit) => `Tổ 5, ${plain(unit)} (gần chợ) - 0909 123 456`,
  'with glued types': ({ ward, district, bare }) =>
    `${glued(ward, bare.ward)}, ${glued(district, bare.district)}, ${bare.province}`,
  'with hyphens': ({ ward, district, province }) => `Tổ 5-${ward}-${district}-${province}`,
  'with short types': ({ short }) =>
    `12 Trần Phú, ${short.ward}, ${short.district}, ${short.province}`,
  'without diacritics': (unit) => stripDiacritics(`Số 12, ${plain(unit)}`),
  'with the province in English': ({ ward, district, bare }) =>
    stripDiacritics(`12 Le Loi Street, ${ward}, ${district}, ${bare.province} Province`),
  'in capitals': (unit) => plain(unit).toUpperCase(),
  'in small letters': ({ ward, district, bare }) =>
    `${ward} - ${district} - ${bare.province}`.toLowerCase(),
  'without types': ({ bare }) => `${bare.ward}, ${bare.district}, ${bare.province}`,
};

/** A unit beside another one of its district. */
export const PAIRS: Readonly<Record<string, (unit: Named, other: Named) => string>> = {
  'written out, behind': (unit, { ward }) =>
    `${unit.ward}, ${ward}, ${unit.district}, ${unit.province}`,
  'without its type, behind': (unit, { bare }) =>
    `${unit.ward}, ${bare.ward}, ${unit.district}, ${unit.province}`,
  'without its type, in front': (unit, { bare }) => `${bare.ward}, ${plain(unit)}`,
  'without its type and diacritics': (unit, { bare }) =>
    stripDiacritics(`${unit.ward}, ${bare.ward}, ${unit.district}, ${unit.province}`),
};
