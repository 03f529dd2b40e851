import { type DistrictType, exactKey, looseKey, type TypedName } from '../../register/index.js';
import type { DistrictName } from '../resolution/types.js';
import type { NamedUnit } from './named-unit.js';

/** Tells where an old commune lay. */
export interface Places {
  /** Whether it lay in the district that a text names, and in the province where that is named too. */
  isIn(unit: NamedUnit, district: DistrictName): boolean;
}

/** A district of the time; `province` is the code of its province. */
interface PlacedDistrict extends TypedName<DistrictType> {
  readonly code: string;
  readonly province: string;
}

/** The districts and provinces of the day before a resolution takes effect. */
export interface Divisions {
  readonly districts: readonly PlacedDistrict[];
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
}

/** Takes the divisions of a day; gives the places of its communes. */
export function placesOf(divisions: Divisions): Places {
  const districts = new Map(divisions.districts.map((district) => [district.code, district]));
  const provinces = new Map(divisions.provinces.map(({ code, name }) => [code, exactKey(name)]));
  return {
    isIn(unit, stated) {
      const district = unit.district === undefined ? undefined : districts.get(unit.district);
      if (district === undefined || !isNamed(district, stated)) return false;
      const province = provinces.get(district.province) ?? '';
      return stated.province === undefined || exactKey(stated.province).endsWith(province);
    },
  };
}

function isNamed(district: PlacedDistrict, stated: DistrictName): boolean {
  return district.type === stated.type && looseKey(district.name) === looseKey(stated.name);
}
