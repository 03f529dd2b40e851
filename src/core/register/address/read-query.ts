import { tidySpace } from '../../../lib/text/index.js';
import type { Gazetteer } from '../lookup/gazetteer.js';
import { readPlaceName } from '../lookup/type-words.js';
import type { Asked, PlaceName, WardQuery } from '../lookup/types.js';
import { type Cutting, cutAtTypes, splitAtHyphens } from './cuts.js';
import { rolesOf } from './roles.js';
import { isBareText, splitText } from './segments.js';
import { earlierAddress } from './several-addresses.js';
import { labelPart, type Token } from './tokens.js';
import type { AddressWords } from './words.js';

/** What tells names from other text. */
export interface Names extends Gazetteer {
  readonly words: AddressWords;
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
    const read = { ...readParts(parts, way, asked, names, isBare), ...stated };
    const { ward } = read;
    const query = { ...(code && { code }), ...read, isBare: ward ? isBare(ward.text) : false };
    if (!seen.some((before) => isSame(before, query))) yield query;
    seen.push(query);
  }
}

function readParts(
  parts: readonly string[],
  way: Way,
  { isWard = false, isAddress = false }: Asked,
  names: Names,
  isBare: BareRule,
): Omit<WardQuery, 'code' | 'isBare'> {
  const isName = (text: string) => isKnown(read(text, isBare), names);
  const tokens = parts
    .flatMap((part) => cutAtTypes(part, way.cutting, isBare(part)))
    .flatMap((part) => splitAtHyphens(part, isName))
    .map((part) => label(part, isWard || (parts.length === 1 && !isAddress), names, isBare));
  const split = splitTail(tokens, names, isBare);
  const places = split.flatMap((token) => (token.kind === 'place' ? [token.place] : []));
  const roles = rolesOf(split, names, { mayBeDistrict: way.mayBeDistrict, isWard });
  return {
    ...roles,
    earlier: earlierAddress(places, roles.ward, names),
    tails: split.flatMap((token) =>
      token.kind === 'place' || token.tail === '' ? [] : [token.tail],
    ),
  };
}

/** What is known to be a name is no hamlet, whatever it begins with. */
function label(part: string, isName: boolean, names: Names, isBare: BareRule): Token {
  if (isName) return { kind: 'place', place: read(part, isBare) };
  const isUnit = (text: string) => isKnown(read(text, isBare), names);
  return labelPart(part, isBare(part), { words: names.words, isUnit });
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
function splitTail(tokens: readonly Token[], names: Names, isBare: BareRule): readonly Token[] {
  const last = tokens.at(-1);
  if (last?.kind !== 'place') return tokens;
  const [province, front] = takeTail(last.place, names, isBare, names.provincesNamed);
  const [district, rest] = takeTail(front, names, isBare, names.districtsNamed);
  const split = [rest, district, province].filter((place) => place !== undefined);
  return [...tokens.slice(0, -1), ...split.map((place) => ({ kind: 'place', place }) as const)];
}

/** The place that the last words of a part name, and the rest; the part itself when it is a name. */
function takeTail(
  part: PlaceName,
  names: Names,
  isBare: BareRule,
  find: (place: PlaceName) => ReadonlySet<unknown>,
): readonly [tail: PlaceName | undefined, rest: PlaceName] {
  if (!/\s/.test(part.name) || isKnown(part, names)) return [undefined, part];
  const words = part.text.split(' ');
  const own = words.length - part.name.split(' ').length;
  for (let from = Math.max(words.length - MOST_WORDS, own + 1); from < words.length; from += 1) {
    const tail = read(words.slice(from).join(' '), isBare);
    if (find(tail).size > 0) return [tail, read(words.slice(0, from).join(' '), isBare)];
  }
  return [undefined, part];
}
