import { FOREVER } from '../../days.js';
import type { District, Period, Province, Register } from '../../types.js';
import { exactKey } from '../../units/name-keys.js';
import type { PlaceName, WardQuery } from '../types.js';
import type { Found } from '../weighing/found.js';
import type { Gazetteer } from './gazetteer.js';
import type { Places } from './places.js';

/**
 * Tells whether a question that was read as a commune's may as well mean a district or a province:
 * communes bear their names, and people leave the commune out ("Vũng Liêm, Vĩnh Long").
 */
export interface UpperNames {
  /** Whether a district or a province fits the question at all. */
  fit(query: WardQuery): boolean;
  /** Whether one fits it as well as a commune that was found. */
  fitAsWell(query: WardQuery, found: Found): boolean;
}

/** Takes the register and what tells of its places; `since`: no unit counts that ended before that day. */
export function makeUpperNames(
  register: Register,
  gazetteer: Gazetteer,
  places: Places,
  since = '',
): UpperNames {
  const isLeft = ({ to = FOREVER }: Period) => to >= since;
  const districts = new Map(
    register.districts.filter(isLeft).map((district) => [district.code, district]),
  );

  function districtsCalled(ward: PlaceName): readonly District[] {
    return [...gazetteer.districtsNamed(ward)].flatMap((code) => districts.get(code) ?? []);
  }

  /** The same province said twice counts as well: then no commune is said at all. */
  function provincesCalled(ward: PlaceName, query: WardQuery): readonly Province[] {
    const { provinces: stated } = places.stated(query);
    const called = [...gazetteer.provincesNamed(ward)].filter(isLeft);
    return stated === undefined ? called : called.filter((province) => stated.has(province));
  }

  /** As a place of the question's own province, or of the one that it has become since. */
  function lyingOf(district: District, query: WardQuery): 'own' | 'successor' | undefined {
    const { provinces: stated } = places.stated(query);
    return stated === undefined ? 'own' : places.lying(district, stated);
  }

  return {
    fit(query) {
      const ward = loneWard(query);
      if (ward === undefined) return false;
      if (provincesCalled(ward, query).length > 0) return true;
      return districtsCalled(ward).some((district) => lyingOf(district, query) !== undefined);
    },
    fitAsWell(query, found) {
      const ward = loneWard(query);
      if (ward === undefined || isCoded(found)) return false;
      const isNear = ({ name }: { readonly name: string }) =>
        !BY_LETTERS.has(found.level) || exactKey(name) === exactKey(ward.name);
      if (provincesCalled(ward, query).some(isNear)) return true;
      const isFar = found.reasons.includes('province-of-successor');
      return districtsCalled(ward).some((district) => {
        const lying = lyingOf(district, query);
        return isNear(district) && (lying === 'own' || (lying === 'successor' && isFar));
      });
    },
  };
}

/** A ward that neither a type nor a district tells to be one. */
function loneWard({ ward, district }: WardQuery): PlaceName | undefined {
  return ward?.type === undefined && district === undefined ? ward : undefined;
}

function isCoded({ level, reasons }: Found): boolean {
  return level === 'code' || reasons.includes('code-agrees');
}

/** The levels of communes whose names are as written, so that a district's must be as well. */
const BY_LETTERS: ReadonlySet<Found['level']> = new Set(['exact', 'folded', 'abbreviated']);
