import { FOREVER } from '../../days.js';
import { relationsTo } from '../../queries.js';
import type { Commune, District, Province, Register } from '../../types.js';
import type { Pool } from '../names/name-index.js';
import type { WardQuery } from '../types.js';
import type { MatchReason } from '../weighing/levels.js';
import type { Gazetteer } from './gazetteer.js';
import type { ProvincesOf } from './provinces-of.js';

/** The places that a question states. */
export interface StatedPlaces {
  /** By their codes. */
  readonly districts: ReadonlySet<string> | undefined;
  readonly provinces: ReadonlySet<Province> | undefined;
}

/** Tells how units lie to the places that a question states. */
export interface Places {
  stated(query: WardQuery): StatedPlaces;
  /** What the places stated say of a unit. */
  reasons(unit: Commune, stated: StatedPlaces): MatchReason[];
  /** Whether a district lies in one of these provinces, or its own has become one of them. */
  lying(district: District, provinces: ReadonlySet<Province>): 'own' | 'successor' | undefined;
  /** The units of the provinces stated, or of those they became: for looking among them. */
  pool(stated: StatedPlaces): Pool;
}

/** Where the units lay that a unit was made of, and those before them. */
interface Origins {
  readonly districts: ReadonlySet<string>;
  readonly provinces: ReadonlySet<Province>;
}

/** Takes the register and its gazetteer; gives what tells of places. */
export function makePlaces(
  register: Register,
  gazetteer: Gazetteer,
  provincesOf: ProvincesOf,
): Places {
  const originsOf = originFinder(register, provincesOf);
  const later = laterProvinces(register);

  function districtReason(unit: Commune, codes: ReadonlySet<string>): MatchReason {
    if (codes.size === 0) return 'district-unknown';
    if (unit.district !== undefined)
      return codes.has(unit.district) ? 'district-agrees' : 'district-differs';
    const isOrigin = [...originsOf(unit).districts].some((code) => codes.has(code));
    return isOrigin ? 'district-of-predecessor' : 'district-differs';
  }

  function lying(unit: Commune | District, stated: ReadonlySet<Province>) {
    const own = provincesOf(unit);
    if (own.some((province) => stated.has(province))) return 'own';
    const successors = own.flatMap((province) => later.get(province) ?? []);
    return successors.some((province) => stated.has(province)) ? 'successor' : undefined;
  }

  function provinceReason(unit: Commune, stated: ReadonlySet<Province>): MatchReason {
    if (stated.size === 0) return 'province-unknown';
    const found = lying(unit, stated);
    if (found === 'own') return 'province-agrees';
    if (found === 'successor') return 'province-of-successor';
    const isOrigin = [...originsOf(unit).provinces].some((province) => stated.has(province));
    return isOrigin ? 'province-of-predecessor' : 'province-differs';
  }

  function reasons(unit: Commune, { districts, provinces }: StatedPlaces): MatchReason[] {
    return [
      ...(districts === undefined ? [] : [districtReason(unit, districts)]),
      ...(provinces === undefined ? [] : [provinceReason(unit, provinces)]),
    ];
  }

  return {
    stated: ({ district, province }) => ({
      districts: district && gazetteer.districtsNamed(district),
      provinces: province && gazetteer.provincesNamed(province),
    }),
    reasons,
    lying,
    pool(stated) {
      const provinces = provincesStated(register, stated);
      const wanted = new Set([
        ...provinces,
        ...provinces.flatMap((province) => later.get(province) ?? []),
      ]);
      const key = [...wanted].map(({ code, from = '' }) => code + from).join(' ');
      return { key, provinces: wanted };
    },
  };
}

/** The provinces stated, else those of the districts stated. */
function provincesStated(
  register: Register,
  { districts = new Set(), provinces = new Set() }: StatedPlaces,
): readonly Province[] {
  if (provinces.size > 0 || districts.size === 0) return [...provinces];
  const lain = register.districts.filter(({ code }) => districts.has(code));
  const codes = new Set(lain.map(({ province }) => province));
  return register.provinces.filter(({ code, from }) => from === undefined && codes.has(code));
}

/** The provinces that each has become, and those that they have become. */
function laterProvinces({ provinces }: Register): ReadonlyMap<Province, readonly Province[]> {
  return new Map(
    provinces.map((province) => {
      const { becomes, to = FOREVER } = province;
      return [province, provinces.filter(({ code, from = '' }) => code === becomes && from > to)];
    }),
  );
}

function originFinder(register: Register, provincesOf: ProvincesOf): (unit: Commune) => Origins {
  const found = new Map<Commune, Origins>();
  return function originsOf(unit): Origins {
    const known = found.get(unit);
    if (known !== undefined) return known;
    const sources = relationsTo(register, unit).map(({ source }) => source);
    const communes = sources.flatMap((one) => (one.kind === 'commune' ? [one.unit] : []));
    const districts = sources.flatMap((one) => (one.kind === 'district' ? [one.unit.code] : []));
    const before = communes.map(originsOf);
    const origins = {
      districts: new Set([
        ...districts,
        ...communes.flatMap(({ district }) => district ?? []),
        ...before.flatMap((earlier) => [...earlier.districts]),
      ]),
      provinces: new Set([
        ...communes.flatMap(provincesOf),
        ...before.flatMap((earlier) => [...earlier.provinces]),
      ]),
    };
    found.set(unit, origins);
    return origins;
  };
}
