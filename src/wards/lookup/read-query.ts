import { tidySpace } from '../../text/index.js';
import type { Gazetteer } from './gazetteer.js';
import { type Cutting, cutAtTypes, isBareText, splitAtHyphens, splitText } from './pieces.js';
import { type Roles, rolesOf } from './roles.js';
import { earlierAddress } from './several-addresses.js';
import { readPlaceName } from './type-words.js';
import type { Asked, PlaceName, WardQuery } from './types.js';

/** What tells names from other text. */
export interface Names extends Gazetteer {
  /** Whether some commune bears a name, however spelt. */
  isCommune(name: string): boolean;
}

/**
 * Five digits in front, in brackets, alone, or behind a name ("Đại Mỗ - 00634"). At an address's end, of
 * several parts, they are a postal code as often as not.
 */
const CODE =
  /^\s*(\d{5})(?!\d)|[([]\s*(\d{5})\s*[)\]]|^[^,;(–—-]*(?:[–—-][^,;(–—-]*)?\s(\d{5})\s*$/;

/** What other lists put behind the names of districts and provinces: "Quận Ba Đình (001)". */
const UPPER_CODE = /[([]\s*\d{2,3}\s*[)\]]/g;

/** Whatever is longer is no address. */
const LONGEST = 1000;

/** A code that a spreadsheet took for a number. */
const SHORT_CODE = /^\s*\d{3,4}\s*$/;

/** Tells of a text, or of a part of it, whether its words for types are to be read without diacritics. */
export type BareRule = (text: string) => boolean;

/**
 * Takes a question; gives the rules to read its words for types by, the most likely first. One that has
 * diacritics here and none there ("Số 12, Xa Phuoc Long") may be read part by part.
 */
export function bareRulesOf({ text, district = '', province = '' }: Asked): readonly BareRule[] {
  const isBare = isBareText(`${text} ${district} ${province}`);
  return isBare ? [() => true] : [() => false, isBareText];
}

/**
 * Takes a question and a rule; gives the ways to read it, the most likely first. A text without separators,
 * or without words for types, can be read in more than one, a page of text in none.
 */
export function* readingsOf(asked: Asked, names: Names, isBare: BareRule): Generator<WardQuery> {
  if (asked.text.length > LONGEST) return;
  const { code, rest } = takeCode(asked);
  const stated = { ...placeOf('district', asked, isBare), ...placeOf('province', asked, isBare) };
  const parts = splitText(rest);
  const seen: WardQuery[] = [];
  for (const way of WAYS) {
    const roles = { ...rolesIn(parts, way, names, isBare), ...stated };
    const { ward } = roles;
    const query = { ...(code && { code }), ...roles, isBare: ward ? isBare(ward.text) : false };
    if (!seen.some((before) => isSame(before, query))) yield query;
    seen.push(query);
  }
}

function rolesIn(
  parts: readonly string[],
  way: Way,
  names: Names,
  isBare: BareRule,
): Roles & Pick<WardQuery, 'earlier'> {
  const isName = (text: string) => isKnown(read(text, isBare), names);
  const pieces = parts
    .flatMap((part) => cutAtTypes(part, way.cutting, isBare(part)))
    .flatMap((part) => splitAtHyphens(part, isName))
    .map((part) => read(part, isBare));
  const split = splitTail(pieces, names, isBare);
  const roles = rolesOf(split, names, way.mayBeDistrict);
  return { ...roles, earlier: earlierAddress(split, roles.ward, names) };
}

function read(text: string, isBare: BareRule): PlaceName {
  return readPlaceName(text, isBare(text));
}

function isSame(one: WardQuery, other: WardQuery): boolean {
  return (
    one.ward?.text === other.ward?.text &&
    one.district?.text === other.district?.text &&
    one.province?.text === other.province?.text
  );
}

/** One of the ways to part a text, and to take its parts. */
interface Way {
  readonly cutting: Cutting;
  readonly mayBeDistrict: boolean;
}

const WAYS: readonly Way[] = [
  { cutting: 'at-later', mayBeDistrict: true },
  { cutting: 'at-earlier', mayBeDistrict: true },
  { cutting: 'none', mayBeDistrict: true },
  { cutting: 'at-later', mayBeDistrict: false },
];

function takeCode({ text, code }: Asked): { code: string | undefined; rest: string } {
  const plain = text.replace(UPPER_CODE, ' ');
  if (code !== undefined && code !== '') return { code, rest: plain };
  if (SHORT_CODE.test(plain)) return { code: plain.trim(), rest: '' };
  const found = CODE.exec(plain);
  const digits = found?.[1] ?? found?.[2] ?? found?.[3];
  if (digits === undefined) return { code: undefined, rest: plain };
  return { code: digits, rest: plain.replace(digits, ' ') };
}

function placeOf(
  role: 'district' | 'province',
  asked: Asked,
  isBare: BareRule,
): Partial<Record<typeof role, PlaceName>> {
  const text = tidySpace((asked[role] ?? '').replace(UPPER_CODE, ' '));
  return text === '' ? {} : { [role]: read(text.normalize('NFC'), isBare) };
}

function isKnown(place: PlaceName, names: Names): boolean {
  if (names.isCommune(place.name) || names.isCommune(place.text)) return true;
  return names.provincesNamed(place).size > 0 || names.districtsNamed(place).size > 0;
}

/** Words that the name of a province or district has at most. */
const MOST_WORDS = 4;

/** "xã Lương Tài Bắc Ninh": takes a province, then a district, off the end of a part that is no name. */
function splitTail(parts: readonly PlaceName[], names: Names, isBare: BareRule): PlaceName[] {
  const byProvince = takeTail(parts, names, isBare, (place) => names.provincesNamed(place));
  const [province] = byProvince.slice(parts.length);
  const rest = province === undefined ? byProvince : byProvince.slice(0, -1);
  const all = takeTail(rest, names, isBare, (place) => names.districtsNamed(place));
  return province === undefined ? all : [...all, province];
}

function takeTail(
  parts: readonly PlaceName[],
  names: Names,
  isBare: BareRule,
  find: (place: PlaceName) => ReadonlySet<unknown>,
): PlaceName[] {
  const last = parts.at(-1);
  if (last === undefined || !/\s/.test(last.name) || isKnown(last, names)) return [...parts];
  const words = last.text.split(' ');
  const own = words.length - last.name.split(' ').length;
  for (let from = Math.max(words.length - MOST_WORDS, own + 1); from < words.length; from += 1) {
    const tail = read(words.slice(from).join(' '), isBare);
    if (find(tail).size === 0) continue;
    return [...parts.slice(0, -1), read(words.slice(0, from).join(' '), isBare), tail];
  }
  return [...parts];
}
