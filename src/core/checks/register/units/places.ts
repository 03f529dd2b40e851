import { foldText, memoise } from '../../../../lib/text/index.js';
import {
  type Commune,
  type District,
  districtOf,
  type Gazetteer,
  loadPlaceNames,
  looseKey,
  makeGazetteer,
  type Province,
  provinceOf,
  type Register,
  readPlaceName,
} from '../../../register/index.js';
import type { Said } from '../side.js';

/**
 * How the name of a district or province as written agrees with the one meant: the same, for all that
 * case and the style of tone marks tell; under another type; spelt otherwise; another name.
 */
export type PlaceAgreement = 'same' | 'type' | 'spelling' | 'other';

/** Codes of provinces. */
export type Provinces = ReadonlySet<string>;

/** Compares what rows say of districts and provinces with the register. */
export class Places {
  readonly #written = memoise((text) => {
    const { name, type } = readPlaceName(text, false);
    const provinces = this.#gazetteer.provincesNamed({ name, text, isShort: false });
    return { type, name: foldText(name), whole: foldText(text), key: looseKey(name), provinces };
  });
  readonly #folded = memoise(foldText);
  readonly #gazetteer: Gazetteer;
  /** Those of the units: the only ones that a name may mean. */
  readonly #provinces: ReadonlySet<Province>;

  /** `units` are those of one side or day: their provinces are the ones that a name may mean. */
  constructor(
    private readonly register: Register,
    units: readonly Commune[],
  ) {
    this.#gazetteer = makeGazetteer(register, loadPlaceNames());
    this.#provinces = new Set(units.flatMap((unit) => provinceOf(register, unit) ?? []));
  }

  /** How a written name agrees with a district or a province. */
  agreement(written: string, place: District | Province): PlaceAgreement {
    const { type, name, whole, key, provinces } = this.#written(written);
    const official = this.#folded(place.name);
    if (whole === official) return 'same';
    if (name === official) return type === undefined || type === place.type ? 'same' : 'type';
    if (key === looseKey(place.name)) return 'spelling';
    // Short for it, such as TP.HCM; the gazetteer knows no districts by anything but their names.
    return [...provinces].some((province) => province === place) ? 'spelling' : 'other';
  }

  /**
   * Of several units those in the province and the district that a row states, as far as it states them. One alone in
   * the province may have its district written wrongly; of several that all lie elsewhere none is meant more than another.
   * `within`: codes of the provinces that are meant where the row states none.
   */
  narrowed(units: readonly Commune[], said: Said, within?: Provinces): readonly Commune[] {
    const meant = this.#provincesMeant(said) ?? within;
    const inProvince =
      meant === undefined ? units : units.filter((unit) => meant.has(unit.province));
    const inDistrict = inProvince.filter((unit) => this.isInDistrict(unit, said));
    if (inDistrict.length > 0) return inDistrict;
    const isElsewhere = said.district !== undefined || said.districtCode !== undefined;
    const areOld = inProvince.every(({ district }) => district !== undefined);
    return isElsewhere && areOld && inProvince.length > 1 ? [] : inProvince;
  }

  /** The code of the province that a row states, by code or by name; the first where a name is of several. */
  provinceCode(said: Said): string | undefined {
    const [first] = this.#provincesMeant(said) ?? [];
    return first;
  }

  /**
   * The codes of the provinces that a row may state. A province that was merged may have left its name to another
   * code: old units of either are meant by it, and which of them tells the ward.
   */
  #provincesMeant({ provinceCode, province }: Said): Provinces | undefined {
    if (provinceCode !== undefined) return new Set([provinceCode]);
    if (province === undefined) return undefined;
    const { provinces } = this.#written(province);
    const codes = [...provinces].flatMap((one) => (this.#provinces.has(one) ? [one.code] : []));
    return codes.length === 0 ? undefined : new Set(codes);
  }

  /** Whether nothing that a row states of district and province speaks against a unit. */
  isStated(unit: Commune, said: Said): boolean {
    const { district, districtCode } = said;
    if (this.#provincesMeant(said)?.has(unit.province) === false) return false;
    if (district === undefined && districtCode === undefined) return true;
    return unit.district === undefined || this.isInDistrict(unit, said);
  }

  /** Whether a row states the district of a unit. */
  isInDistrict(unit: Commune, { district, districtCode }: Said): boolean {
    const own = districtOf(this.register, unit);
    if (own === undefined) return false;
    if (districtCode !== undefined) return districtCode === own.code;
    return district !== undefined && this.agreement(district, own) !== 'other';
  }
}
