import type { DatasetRecord } from '../../kinds/index.js';
import { textOf } from '../fields.js';

/** The fields in which a row speaks of one unit. */
export interface Side {
  readonly code: string;
  readonly name: string;
  readonly type?: string;
  readonly district?: string;
  readonly districtCode?: string;
  readonly province: string;
  readonly provinceCode: string;
}

/** What a row says of one unit, as it was read; what it doesn't say is absent. */
export type Said = { readonly [part in keyof Side]?: string };

/** The one unit of a row of a list. */
export const LISTED: Side = {
  code: 'code',
  name: 'name',
  type: 'type',
  district: 'district',
  districtCode: 'districtCode',
  province: 'province',
  provinceCode: 'provinceCode',
};

/** The unit that a row of a conversion table comes from. */
export const OLD: Side = {
  code: 'oldCode',
  name: 'oldName',
  district: 'oldDistrict',
  districtCode: 'oldDistrictCode',
  province: 'oldProvince',
  provinceCode: 'oldProvinceCode',
};

/** The unit that it leads to. */
export const NEW: Side = {
  code: 'newCode',
  name: 'newName',
  province: 'newProvince',
  provinceCode: 'newProvinceCode',
};

const PARTS = Object.keys(LISTED) as readonly (keyof Side)[];

/** Takes a row and the fields of a unit; gives what the row says of it. */
export function saidOf(record: DatasetRecord, side: Side): Said {
  const said: Partial<Record<keyof Side, string>> = {};
  for (const part of PARTS) {
    const field = side[part];
    const text = field === undefined ? undefined : textOf(record, field);
    if (text !== undefined) said[part] = part === 'name' ? withoutOffice(text) : text;
  }
  return said;
}

/** The office of a unit stands for it: "UBND phường Hòa Cường Bắc" is Phường Hòa Cường Bắc. */
const OFFICE = /^(?:UBND|(?:ủy|uỷ) ban nhân dân)\s+(\p{L})/iu;

function withoutOffice(name: string): string {
  return name.replace(OFFICE, (_, first: string) => first.toLocaleUpperCase('vi'));
}
