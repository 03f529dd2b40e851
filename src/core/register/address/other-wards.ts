import type { Indexes } from '../lookup/names/finder.js';
import type { Search } from '../lookup/names/search.js';
import type { Gazetteer } from '../lookup/places/gazetteer.js';
import type { PlaceName, WardQuery } from '../lookup/types.js';
import type { Found } from '../lookup/weighing/found.js';
import type { Province } from '../types.js';
import { isCommuneType, isSamePlace } from './roles.js';

/**
 * Takes an address as it was read and the ward that it seems to be; gives the other wards that it names as well:
 * a second ward of that district, written out or not, and that ward's namesake in a second district. Where there
 * is any, nobody but a person can tell which is meant.
 */
export function otherWards(query: WardQuery, sure: Found | undefined, search: Search): Found[] {
  const asRival = (ward: PlaceName) =>
    search.meant({ ...query, ward }).filter((found) => isNear(ward, found, sure));
  const inOther = (district: PlaceName) => search.sure({ ...query, district });
  const others = [
    ...query.rivals.slice(0, MOST_RIVALS).flatMap(asRival),
    ...query.otherDistricts.slice(0, MOST_RIVALS).flatMap(inOther),
  ];
  // A unit that the first name means by what it was called once is a second ward under its own.
  return others.filter(({ unit }) => unit !== sure?.unit || sure.level === 'former');
}

/** Longer lists of names are no address. */
const MOST_RIVALS = 8;

/**
 * Streets are called like wards all over the country: a name without a type is a second ward only where it
 * lies in the first one's district.
 */
function isNear({ type }: PlaceName, { unit }: Found, sure: Found | undefined): boolean {
  if (isCommuneType(type) || sure === undefined) return true;
  return unit.district !== undefined && unit.district === sure.unit.district;
}

/** Whether a second ward is written out with its type, known or not, or a second district or province that the first one isn't. */
export function saysMore(query: WardQuery, { gazetteer }: Indexes): boolean {
  const { ward } = query;
  // The same name in another spelling is a second ward only where it is known to be one.
  const isOther = (rival: PlaceName) => ward === undefined || !isSamePlace(rival, ward);
  if (query.rivals.some((rival) => isCommuneType(rival.type) && isOther(rival))) return true;
  return saysOtherDistrict(query, gazetteer) || saysOtherProvince(query, gazetteer);
}

function saysOtherDistrict({ district, otherDistricts }: WardQuery, gazetteer: Gazetteer): boolean {
  const own = district === undefined ? undefined : gazetteer.districtsNamed(district);
  return otherDistricts.some((other) => {
    const others = [...gazetteer.districtsNamed(other)];
    return others.length > 0 && own !== undefined && !others.some((code) => own.has(code));
  });
}

function saysOtherProvince({ province, otherProvinces }: WardQuery, gazetteer: Gazetteer): boolean {
  const own = province === undefined ? [] : [...gazetteer.provincesNamed(province)];
  return otherProvinces.some((other) => {
    const others = [...gazetteer.provincesNamed(other)];
    if (own.length === 0 || others.length === 0) return false;
    return !others.some((one) =>
      own.some((known) => isGoneInto(one, known) || isGoneInto(known, one)),
    );
  });
}

/** Whether a province is another one, or has become it: tables name both. */
function isGoneInto({ code, becomes }: Province, other: Province): boolean {
  return code === other.code || becomes === other.code;
}

/**
 * Takes an address without a ward of its own; gives those whose names end a street's or a hamlet's ("107 Lê Sao Phú
 * Thạnh", "Thôn 1 Quảng Bị"): what was read as the ward is the district then.
 */
export function wardsAtEnds(query: WardQuery, search: Search): Found[] {
  const { ward, tails } = query;
  if (isKnownWard(query) || tails.length === 0) return [];
  const district = query.district ?? ward;
  const places = { ...query, ...(district && { district }) };
  return tails.flatMap((tail) =>
    firstOf(endsOf(tail), (end) => search.sure({ ...places, ward: end })),
  );
}

/** Whether the ward is where wards stand: then no street's end is one. */
export function isKnownWard({ wardIs }: WardQuery): boolean {
  return wardIs === 'typed' || wardIs === 'placed';
}

/** The longest name that has an answer. */
function firstOf(
  ends: readonly PlaceName[],
  find: (end: PlaceName) => readonly Found[],
): readonly Found[] {
  for (const end of ends) {
    const found = find(end);
    if (found.length > 0) return found;
  }
  return [];
}

/** Words that the name of a ward has at most. */
const MOST_WORDS = 4;

function endsOf(tail: string): PlaceName[] {
  const words = tail.split(' ').slice(-MOST_WORDS);
  return words.map((_, from) => {
    const text = words.slice(from).join(' ');
    return { name: text, text, isShort: false };
  });
}
