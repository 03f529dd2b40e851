import type { Gazetteer } from '../lookup/places/gazetteer.js';
import type { PlaceName, WardIs, WardQuery } from '../lookup/types.js';
import type { Province } from '../types.js';
import { looseKey, numeralKey } from '../units/name-keys.js';
import { COMMUNE_TYPES, type UnitType } from '../units/unit-types.js';
import type { Token } from './tokens.js';

/** What an address says of places. */
export type Roles = Pick<
  WardQuery,
  'ward' | 'district' | 'province' | 'wardIs' | 'rivals' | 'otherDistricts' | 'otherProvinces'
>;

const COMMUNES: ReadonlySet<UnitType | undefined> = new Set<UnitType>(COMMUNE_TYPES);

/** Whether a name's type, if it has one, is that of a commune. */
export function isCommuneType(type: UnitType | undefined): boolean {
  return COMMUNES.has(type);
}

/** How the parts of an address are to be taken. */
export interface RoleRules {
  /** Whether a part without a type may be a district. */
  readonly mayBeDistrict: boolean;
  /** Whether the text is known to name a ward: then its first name is one. */
  readonly isWard: boolean;
}

/**
 * Takes the parts of an address, smallest place first; tells which is the commune, the district and the
 * province, and what else could be. Read from the end: provinces and districts stand behind what lies in them.
 */
export function rolesOf(tokens: readonly Token[], names: KnownNames, rules: RoleRules): Roles {
  return new Arranger(tokens, names, rules).arrange();
}

/** What tells which names there are. */
export interface KnownNames extends Gazetteer {
  /** Whether some commune bears a name, however spelt, or one of before did. */
  isCommune(name: string): boolean;
  /** Whether one of the last list or of today does: those of before are not read for it. */
  isCommuneOfNow(name: string): boolean;
}

/**
 * Whether it makes a difference what a part without a type may be: behind the first name, and not behind a commune
 * that is called one.
 */
export function hasLooseNames(tokens: readonly Token[], gazetteer: Gazetteer): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'place');
  const loose = tokens.findIndex((token, at) => at > first && isUntyped(token));
  if (loose === -1) return false;
  return !tokens.slice(0, loose).some((token) => isTypedCommune(token, gazetteer));
}

type Taken = Record<'ward' | 'district' | 'province', PlaceName | undefined>;

class Arranger {
  readonly #taken: Taken = { ward: undefined, district: undefined, province: undefined };
  #wardAt = -1;
  readonly #rivals: PlaceName[] = [];
  readonly #otherDistricts: PlaceName[] = [];
  readonly #otherProvinces: PlaceName[] = [];
  readonly #firstTyped: number;
  readonly #firstPlace: number;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly names: KnownNames,
    private readonly rules: RoleRules,
  ) {
    this.#firstTyped = tokens.findIndex((token) => isTypedCommune(token, names));
    this.#firstPlace = tokens.findIndex(({ kind }) => kind === 'place');
  }

  arrange(): Roles {
    for (let at = this.tokens.length - 1; at >= 0; at -= 1) {
      const token = this.tokens[at];
      if (token?.kind === 'place') this.#take(token.place, at);
    }
    this.#wardOfNone();
    const { ward } = this.#taken;
    return {
      wardIs: this.#howSure(ward),
      rivals: this.#rivals.filter((rival) => ward === undefined || !isSameName(rival, ward)),
      otherDistricts: this.#otherDistricts,
      otherProvinces: this.#otherProvinces,
      ...this.#taken,
    };
  }

  #take(place: PlaceName, at: number): void {
    if (this.#isRepeated(place, at) || this.#isStreet(place, at)) return;
    const role = this.#roleOf(place, at);
    if (role === 'ward') this.#takeWard(place, at);
    else if (this.#taken[role] === undefined) this.#taken[role] = place;
    else if (role === 'district') this.#otherDistricts.push(place);
    else this.#otherProvinces.push(place);
  }

  #takeWard(place: PlaceName, at: number): void {
    const { ward } = this.#taken;
    const beats = ward === undefined || (!isCommuneType(ward.type) && at === this.#firstTyped);
    if (!beats) this.#rivals.push(place);
    else {
      if (ward !== undefined) this.#rivals.push(ward);
      this.#taken.ward = place;
      this.#wardAt = at;
    }
  }

  #roleOf(place: PlaceName, at: number): keyof Taken {
    const { type } = place;
    if (type === undefined) return this.#roleOfUntyped(place, at);
    if (isCommuneType(type)) return isShortProvince(place, this.names) ? 'province' : 'ward';
    if (type === 'tỉnh') return 'province';
    return type === 'thành phố' ? this.#roleOfCity(place) : 'district';
  }

  #roleOfCity(place: PlaceName): 'district' | 'province' {
    const provinces = this.names.provincesNamed(place);
    if (this.#taken.province !== undefined || provinces.size === 0) return 'district';
    if ([...provinces].some(({ type }) => type === 'thành phố')) return 'province';
    return this.names.districtsNamed(place).size > 0 ? 'district' : 'province';
  }

  #roleOfUntyped(place: PlaceName, at: number): keyof Taken {
    const { province, district } = this.#taken;
    if (at === this.#firstPlace) return 'ward';
    const isProvince = this.names.provincesNamed(place).size > 0;
    if (province === undefined && district === undefined && isProvince) return 'province';
    const isBehindWard = this.#firstTyped !== -1 && this.#firstTyped < at;
    const isDistrict = this.names.districtsNamed(place).size > 0;
    if (district !== undefined)
      return isBehindWard && isDistrict ? this.#districtOrWard(place) : 'ward';
    // "Huyện Thanh Liêm, Hà Nam, Ninh Bình": the province of before beside that of today.
    if (isBehindWard) return !isDistrict && isProvince ? 'province' : 'district';
    return this.rules.mayBeDistrict && isDistrict ? 'district' : 'ward';
  }

  /** Between a ward and its district, the name of another: of a ward if one of that district bears it. */
  #districtOrWard(place: PlaceName): 'district' | 'ward' {
    this.#rivals.push(place);
    return 'district';
  }

  /** Whether a part says once more which province or district it is, as forms add them to what was typed. */
  #isRepeated(place: PlaceName, at: number): boolean {
    if (isCommuneType(place.type) || at === this.#firstPlace) return false;
    const { province, district } = this.#taken;
    if (district !== undefined && isSamePlace(place, district)) return true;
    if (province === undefined || place.type === 'quận' || place.type === 'huyện') return false;
    if (!isSameProvince(this.names.provincesNamed(place), this.names.provincesNamed(province)))
      return false;
    // "TP Bắc Giang, Bắc Giang" is a district and its province, "TP Đà Nẵng, Đà Nẵng" a province twice.
    if (place.type === 'tỉnh' || district !== undefined || !this.#hasCity(place, province))
      return true;
    // "Thị xã Phong Điền, TP Huế, Huế": it has its district already.
    return this.tokens.slice(0, at).some(isTypedDistrict);
  }

  /**
   * "Số 1, Hàng Bạc, Phường Hàng Buồm": whatever wards are called so, behind the number of a house it is a street. So
   * is "Số 1 Xã Đàn, Phường Kim Liên", where no ward is called so.
   */
  #isStreet({ type, name, text }: PlaceName, at: number): boolean {
    if (!this.#isBehindNumber(at)) return false;
    if (type === undefined) return at < this.#firstTyped;
    const isOther = isCommuneType(type) && isCommuneType(this.#taken.ward?.type);
    return isOther && !this.names.isCommune(name) && !this.names.isCommune(text);
  }

  #isBehindNumber(at: number): boolean {
    const before = this.tokens[at - 1];
    return before !== undefined && before.kind !== 'place' && !before.isComplete;
  }

  #hasCity(place: PlaceName, province: PlaceName): boolean {
    return this.names.districtsIn(place, this.names.provincesNamed(province)).size > 0;
  }

  /** Communes bear the names of districts: an address without a commune may be about one. */
  #wardOfNone(): void {
    if (this.#taken.ward !== undefined) return;
    const first = this.tokens[this.#firstPlace];
    if (first?.kind !== 'place') return;
    for (const role of ['district', 'province'] as const)
      if (this.#taken[role] === first.place) this.#taken[role] = undefined;
    this.#taken.ward = first.place;
    this.#wardAt = this.#firstPlace;
  }

  #howSure(ward: PlaceName | undefined): WardIs {
    if (isCommuneType(ward?.type)) return 'typed';
    if (this.rules.isWard || this.tokens.length === 1) return 'placed';
    if (this.#isBehindNumber(this.#wardAt)) return 'open';
    if (this.#taken.district !== undefined) return 'placed';
    return this.#taken.province === undefined ? 'open' : 'alone';
  }
}

function isTypedCommune(token: Token, gazetteer: Gazetteer): boolean {
  return (
    token.kind === 'place' &&
    isCommuneType(token.place.type) &&
    !isShortProvince(token.place, gazetteer)
  );
}

function isUntyped(token: Token): boolean {
  return token.kind === 'place' && token.place.type === undefined;
}

function isTypedDistrict(token: Token): boolean {
  const type = token.kind === 'place' ? token.place.type : undefined;
  return type !== undefined && type !== 'tỉnh' && !isCommuneType(type);
}

/** "TT Huế" is no thị trấn. */
function isShortProvince(place: PlaceName, gazetteer: Gazetteer): boolean {
  return place.isShort && gazetteer.provincesWritten(place.text).size > 0;
}

/** "Huyện Cao Lãnh, TP Cao Lãnh" is one name and two districts. */
export function isSamePlace(one: PlaceName, other: PlaceName): boolean {
  return isTypeSame(one, other) && looseKey(one.name) === looseKey(other.name);
}

/** "Xã Nga Thành, Xã Nga Thanh" are two wards of one district. */
function isSameName(one: PlaceName, other: PlaceName): boolean {
  return isTypeSame(one, other) && numeralKey(one.name) === numeralKey(other.name);
}

function isTypeSame(one: PlaceName, other: PlaceName): boolean {
  return one.type === undefined || other.type === undefined || one.type === other.type;
}

function isSameProvince(some: ReadonlySet<Province>, others: ReadonlySet<Province>): boolean {
  return [...some].some((province) => others.has(province));
}
