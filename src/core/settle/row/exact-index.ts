import { foldText, memoise, tidySpace } from '../../../lib/text/index.js';
import {
  type Commune,
  districtOf,
  exactKey,
  FOREVER,
  fullName,
  mayBeNamesake,
  type Namesakes,
  numeralKey,
  type Province,
  provinceOf,
  provinceOn,
  type Register,
  readPlaceName,
  type TypedName,
  typeWordsInside,
} from '../../register/index.js';
import type { Evidence } from '../types.js';

/**
 * Finds wards whose name, district and province are all written as the register has them, with or without
 * their types: what most rows of a table are. Everything else is the matcher's, which takes fifty times as long.
 */
export interface ExactIndex {
  /** The only ward that fits to the letter; undefined when there is none, or more than one. */
  find(evidence: Pick<Evidence, 'ward' | 'district' | 'province'>): Commune | undefined;
  /**
   * The only ward whose full name, type and all, its district's and its province's are the last parts of an address:
   * "Số 5, tổ 2, Phường Đại Mỗ, Quận Nam Từ Liêm, Hà Nội". The matcher would say the same, in twenty times as long.
   */
  findInAddress(address: string): Commune | undefined;
}

interface Entry {
  readonly unit: Commune;
  readonly district: readonly string[];
  readonly province: readonly string[];
}

/** Spellings of districts and provinces that are remembered. */
const MOST_PLACES = 20_000;

/**
 * Takes the wards of one day, and those of them whose names units of before bore as well; gives the index of them:
 * where one of before may be meant, it finds none.
 */
export function makeExactIndex(
  register: Register,
  units: readonly Commune[],
  namesakes: Namesakes = new Map(),
): ExactIndex {
  const entries = new Map<string, Entry[]>();
  for (const unit of units) {
    const entry: Entry = {
      unit,
      district: keysOf(districtOf(register, unit)),
      province: provincesOf(register, unit).flatMap(keysOf),
    };
    for (const key of keysOf(unit)) {
      const same = entries.get(key);
      if (same === undefined) entries.set(key, [entry]);
      else same.push(entry);
    }
  }
  // A table has few districts and provinces, in every row.
  const placeKey = memoise(foldText, MOST_PLACES);
  const index: ExactIndex = {
    findInAddress: memoise((address) => {
      if (SAYS_MORE.test(address)) return undefined;
      const parts = address.split(',').map(tidySpace);
      const [ward, district, province] = parts.slice(-3);
      if (province === undefined || !parts.slice(0, -3).every(isOfWard)) return undefined;
      const unit = index.find({ ward, district, province });
      return unit !== undefined && exactKey(ward ?? '') === exactKey(fullName(unit))
        ? unit
        : undefined;
    }, MOST_PLACES),
    find(evidence) {
      const found = findOne(evidence);
      const isAnother =
        found &&
        namesakes.has(found.code) &&
        mayBeNamesake(namesakes, found, statedBy(found, evidence));
      return isAnother ? undefined : found;
    },
  };
  return index;

  function findOne({ ward, district, province }: Parameters<ExactIndex['find']>[0]) {
    if (ward === undefined || province === undefined) return undefined;
    const districtKey = district === undefined ? undefined : placeKey(district);
    const provinceKey = placeKey(province);
    let found: Commune | undefined;
    for (const entry of entries.get(foldText(ward)) ?? []) {
      if (!liesIn(entry, provinceKey, districtKey)) continue;
      if (found !== undefined) return undefined;
      found = entry.unit;
    }
    return found;
  }
}

/** A code, or a second address. */
const SAYS_MORE = /\d{5}|;/;

/** What a house, street or hamlet is called by; anything else may be a place of another address. */
const OF_WARD = /\d|^(?:số|ngõ|ngách|hẻm|đường|phố|tổ|thôn|xóm|ấp|khu|bản|buôn|làng)\s/iu;

/** Nor does it hold a second ward that nothing parts from what stands in front: "12 Phường 3", "45/P.3". */
function isOfWard(part: string): boolean {
  if (!OF_WARD.test(part) || typeWordsInside(part.replaceAll('/', ' '), true).length > 0)
    return false;
  return readPlaceName(part, false).type === undefined;
}

/** What stands beside the name of the unit that was found. */
function statedBy({ name }: Commune, { ward = '', district }: Pick<Evidence, 'ward' | 'district'>) {
  return {
    type: exactKey(ward) !== exactKey(name),
    district: district !== undefined,
    province: true,
  };
}

function liesIn({ province, district }: Entry, provinceKey: string, districtKey?: string): boolean {
  if (!province.includes(provinceKey)) return false;
  return districtKey === undefined || district.includes(districtKey);
}

/** Its own and the one that took it in: tables of old communes often have the new names of provinces. */
function provincesOf(register: Register, unit: Commune): Province[] {
  const own = provinceOf(register, unit);
  const after = own?.becomes === undefined ? undefined : provinceOn(register, own.becomes, FOREVER);
  return [own, after].filter((province) => province !== undefined);
}

/** With its type and without, in Arabic numerals: “Phường 5” may be Phường V as well as its own namesake. */
function keysOf(unit: TypedName | undefined): string[] {
  return unit === undefined ? [] : [numeralKey(fullName(unit)), numeralKey(unit.name)];
}
