import { tidySpace } from '../../../lib/text/index.js';
import type { Asked, PlaceName, WardQuery } from '../lookup/types.js';
import type { BareRule } from './bare-rules.js';
import type { Cutting } from './cuts.js';
import { type Names, PartReader, type PartRules } from './part-reader.js';
import { rolesOf } from './roles.js';
import { splitText } from './segments.js';
import { earlierAddress } from './several-addresses.js';
import type { Token } from './tokens.js';

/**
 * Five digits in front, in brackets, alone, or behind a name ("Đại Mỗ - 00634"). At an address's end, of
 * several parts, they are a postal code as often as not.
 */
const CODE =
  /^\s*(\d{5})(?!\d)|[([]\s*(\d{5})\s*[)\]]|^[^,;(–—-]*(?:[–—-][^,;(–—-]*)?\s(\d{5})\s*$/;

/** What other lists put behind the names of districts and provinces: "Quận Ba Đình (001)". */
const UPPER_CODE = /[([]\s*\d{2,3}\s*[)\]]/g;

const BRACKETS = /[([]([^()[\]]*)[)\]]/g;

/** Whatever is longer is no address. */
export const LONGEST = 1000;

/** A code that a spreadsheet took for a number. */
const SHORT_CODE = /^\s*\d{3,4}\s*$/;

/** Reads questions by the names that one period knows. */
export class QueryReader {
  readonly #readers = new Map<BareRule, PartReader>();

  constructor(readonly names: Names) {}

  /**
   * Takes a question and a rule; gives the ways to read it, the most likely first. A text without separators,
   * or without words for types, can be read in more than one, a page of text in none.
   */
  *readingsOf(asked: Asked, isBare: BareRule): Generator<WardQuery> {
    if (asked.text.length > LONGEST) return;
    const reader = this.#readerBy(isBare);
    const { code, rest } = takeCode(asked);
    const stated = { ...placeOf('district', asked, reader), ...placeOf('province', asked, reader) };
    const parts = splitText(withoutRemarks(rest, reader));
    const seen: WardQuery[] = [];
    for (const way of WAYS) {
      const read = { ...this.#readParts(parts, way, asked, reader), ...stated };
      const { ward } = read;
      const query = { ...(code && { code }), ...read, isBare: ward ? isBare(ward.text) : false };
      if (!seen.some((before) => isSame(before, query))) yield query;
      seen.push(query);
    }
  }

  /** What the parts of an address are by a rule. */
  tokensOf(parts: readonly string[], isBare: BareRule, rules: PartRules): readonly Token[] {
    return this.#readerBy(isBare).tokensOf(parts, rules);
  }

  #readerBy(isBare: BareRule): PartReader {
    const known = this.#readers.get(isBare);
    if (known !== undefined) return known;
    const made = new PartReader(this.names, isBare);
    this.#readers.set(isBare, made);
    return made;
  }

  #readParts(
    parts: readonly string[],
    { cutting, mayBeDistrict }: Way,
    { isWard = false, isAddress = false }: Asked,
    reader: PartReader,
  ): Omit<WardQuery, 'code' | 'isBare'> {
    const isName = isWard || (parts.length === 1 && !isAddress);
    const tokens = reader.tokensOf(parts, { cutting, isName });
    const places = tokens.flatMap((token) => (token.kind === 'place' ? [token.place] : []));
    const roles = rolesOf(tokens, this.names, { mayBeDistrict, isWard });
    return {
      ...roles,
      earlier: earlierAddress(places, roles.ward, this.names),
      tails: tokens.flatMap((token) =>
        token.kind === 'place' || token.tail === '' ? [] : [token.tail],
      ),
    };
  }
}

/** What stands in brackets and names no place. */
function withoutRemarks(text: string, reader: PartReader): string {
  return text.replace(BRACKETS, (bracket, inner) => (reader.saysPlace(inner) ? bracket : ','));
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
  reader: PartReader,
): Partial<Record<typeof role, PlaceName>> {
  const text = tidySpace((asked[role] ?? '').replace(UPPER_CODE, ' '));
  return text === '' ? {} : { [role]: reader.place(text.normalize('NFC')) };
}
