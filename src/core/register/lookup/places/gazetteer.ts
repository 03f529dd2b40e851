import { Memory, memoise } from '../../../../lib/text/index.js';
import type { FormerDistrict, FormerProvince } from '../../former/places.js';
import { groupBy } from '../../group-by.js';
import type { District, Province, Register } from '../../types.js';
import { bareKey, exactKey, looseKey } from '../../units/name-keys.js';
import type { PlaceName } from '../types.js';
import type { ShortName } from './short-names.js';

/** Finds the provinces and districts of every period by their names, whatever the spelling, or codes. */
export interface Gazetteer {
  /** The provinces that a text with nothing taken off may mean: "TT Huế", "TPHCM". */
  provincesWritten(text: string): ReadonlySet<Province>;
  /** The provinces that a name may mean; none for an unknown name. */
  provincesNamed(place: PlaceName): ReadonlySet<Province>;
  /** Codes of the districts that a name may mean: in each province of those that fit it best. */
  districtsNamed(place: PlaceName): ReadonlySet<string>;
  /** Those of them that lie in one of some provinces, or in one that has become one of them. */
  districtsIn(place: PlaceName, provinces: ReadonlySet<Province>): ReadonlySet<string>;
  /** Whether a word may be the last one of a name by which a province or a district is found. */
  mayEnd(word: string): boolean;
}

/** How provinces and districts are called besides their names in the register. */
export interface PlaceNames {
  readonly shortNames: readonly ShortName[];
  readonly formerDistricts?: readonly FormerDistrict[];
  readonly formerProvinces?: readonly FormerProvince[];
}

/** Takes the register and what else places are called; gives the gazetteer. */
export function makeGazetteer(
  register: Register,
  { shortNames, formerDistricts = [], formerProvinces = [] }: PlaceNames,
): Gazetteer {
  const provinces = groupBy(register.provinces, ({ name }) => looseKey(name));
  const called = [...shortNames, ...namesOfBefore(register, formerProvinces)];
  const byShort = shortKeys(provinces, called);
  const districts = groupBy(register.districts, ({ name }) => looseKey(name));
  const former = groupBy(formerDistricts, ({ name }) => looseKey(name));
  const codes = new Set(register.districts.map(({ code }) => code));
  const byCode = groupBy(register.provinces, ({ code }) => code);
  const calledFrom = (at: number, text: string) =>
    provinces.get(looseKey(text).slice(at)) ?? byShort.get(bareKey(text).slice(at));
  const provincesCalled = (text: string) => calledFrom(0, text);
  // "TPHCM"
  const provincesGlued = (text: string) =>
    bareKey(text).startsWith('tp') ? calledFrom('tp'.length, text) : undefined;
  const provincesWritten = memoise(
    (text): ReadonlySet<Province> =>
      new Set(byCode.get(text) ?? provincesCalled(text) ?? provincesGlued(text)),
    MOST_REMEMBERED,
  );
  const provinceOf = new Map(
    [...formerDistricts, ...register.districts].map(({ code, province }) => [code, province]),
  );
  const districtsNamed = remembered((place) => {
    if (codes.has(place.text)) return new Set([place.text]);
    const alike = districts.get(looseKey(place.name)) ?? [];
    const byProvince = groupBy(alike, ({ province }) => province);
    const best = [...byProvince.values()].flatMap((some) => bestOf(some, place));
    const gone = goneOf(former.get(looseKey(place.name)) ?? NO_FORMER, best, place);
    const codesOfGone = gone.flatMap(({ code, successors }) => [code, ...successors]);
    return new Set([...best.map(({ code }) => code), ...codesOfGone]);
  });
  const keys = [provinces, districts, former, byShort].flatMap((index) => [...index.keys()]);
  const ends = new Set([...endsOf(keys), ...[...codes, ...byCode.keys()].map(looseKey)]);
  return {
    provincesWritten,
    districtsNamed,
    mayEnd: memoise(
      (word) => isMore(word) || keysAtEnd(word).some((key) => ends.has(key)),
      MOST_REMEMBERED,
    ),
    districtsIn(place, stated) {
      const named = districtsNamed(place);
      if (named.size === 0) return named;
      const own = new Set([...stated].map(({ code }) => code));
      const lies = (code = '') =>
        own.has(code) || byCode.get(code)?.some(({ becomes = '' }) => own.has(becomes)) === true;
      return new Set([...named].filter((code) => lies(provinceOf.get(code))));
    },
    provincesNamed: remembered(({ name, text }) => {
      const written = provincesWritten(text);
      return written.size > 0 ? written : new Set(provincesCalled(name));
    }),
  };
}

/** Every end of some keys. */
function endsOf(keys: readonly string[]): string[] {
  return keys.flatMap((key) => Array.from(key, (_, from) => key.slice(from)));
}

/** Whether a word may be a type and a name: "Q.1", "quận10". */
function isMore(word: string): boolean {
  return /\.|\d/.test(word) && !/^\d+$/.test(word);
}

/** The keys of a word; without what it may have of "TP": "TPHCM", "T PHCM". */
function keysAtEnd(word: string): string[] {
  const keys = [looseKey(word), bareKey(word)];
  return [...keys, ...keys.map((key) => key.replace(/^t?p/, ''))];
}

/** The names of provinces of before, with their types where another unit is called so as well. */
function namesOfBefore(
  { provinces }: Pick<Register, 'provinces'>,
  former: readonly FormerProvince[],
): ShortName[] {
  const names = new Map(
    provinces.flatMap(({ code, name, from }) => (from === undefined ? [[code, name]] : [])),
  );
  return former.flatMap(({ type, name, isTyped, successors }) =>
    successors.map((code) => ({
      short: isTyped ? `${type} ${name}` : name,
      name: names.get(code) ?? '',
    })),
  );
}

/** Short names are told apart by every letter: "PY" is Phú Yên, but "P.I" is the first phường. */
function shortKeys(
  provinces: ReadonlyMap<string, readonly Province[]>,
  shortNames: readonly ShortName[],
): ReadonlyMap<string, readonly Province[]> {
  const byShort = groupBy(shortNames, ({ short }) => bareKey(short));
  const meant = [...byShort].map(
    ([key, names]) =>
      [key, names.flatMap(({ name }) => provinces.get(looseKey(name)) ?? [])] as const,
  );
  return new Map(meant.filter(([, some]) => some.length > 0));
}

/** A thị xã and a huyện of one province may share a name: the type tells, where it is written. */
function bestOf(districts: readonly District[], { name, type }: PlaceName): readonly District[] {
  const exact = districts.filter((district) => exactKey(district.name) === exactKey(name));
  const named = exact.length > 0 ? exact : districts;
  const typed = named.filter((district) => district.type === type);
  return typed.length > 0 ? typed : named;
}

const NO_FORMER: readonly FormerDistrict[] = [];

/** The districts of before that a name may mean; one of another type does not where a known one is called just so. */
function goneOf(
  former: readonly FormerDistrict[],
  best: readonly District[],
  { type }: PlaceName,
): readonly FormerDistrict[] {
  const isBorne = ({ province }: FormerDistrict) =>
    best.some((district) => district.province === province && district.type === type);
  return former.filter((district) => district.type === type || !isBorne(district));
}

/** The same few places are asked for again and again. */
function remembered<T>(find: (place: PlaceName) => T): (place: PlaceName) => T {
  // One text has another name and type where diacritics are expected.
  const typed = new Memory<string, T>(MOST_REMEMBERED);
  const untyped = new Memory<string, T>(MOST_REMEMBERED);
  return (place) => {
    const known = place.type === undefined ? untyped : typed;
    const before = known.get(place.text);
    if (before !== undefined) return before;
    const found = find(place);
    known.set(place.text, found);
    return found;
  };
}

/** More spellings of places than any table has; a column of junk may not fill the memory. */
const MOST_REMEMBERED = 20_000;
