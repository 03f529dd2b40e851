import type { CommuneType, DistrictType, ProvinceType, TypedName } from '../../register/index.js';

/** A province as it stood on 30 June 2025. */
export interface OldProvince extends TypedName<ProvinceType> {
  readonly code: string;
}

/** A district as it stood on 30 June 2025; `province` is its province's code. */
export interface OldDistrict extends TypedName<DistrictType> {
  readonly code: string;
  readonly province: string;
}

/** A commune as it stood on 30 June 2025; `district` and `province` are codes. */
export interface OldCommune extends TypedName<CommuneType> {
  readonly code: string;
  readonly district: string;
  readonly province: string;
}

/** Every unit of the last official list before 1 July 2025. */
export interface OldList {
  readonly communes: readonly OldCommune[];
  readonly districts: readonly OldDistrict[];
  readonly provinces: readonly OldProvince[];
}

/** Gives the codes of the districts that have no communes: islands. */
export function districtsWithoutCommunes({ communes, districts }: OldList): ReadonlySet<string> {
  const divided = new Set(communes.map(({ district }) => district));
  return new Set(districts.flatMap(({ code }) => (divided.has(code) ? [] : [code])));
}
