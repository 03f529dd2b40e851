import type { Asked, WardQuery } from '../lookup/types.js';
import { type BareRule, bareRulesOf } from './bare-rules.js';
import type { Cutting } from './cuts.js';
import { NameReader, type Names } from './name-reader.js';
import { type CutTokens, PartReader } from './part-reader.js';
import { type Parted, partsOf } from './parted.js';
import { areAlike, type Reading } from './reading.js';
import { withoutRemarks } from './remarks.js';
import { hasLooseNames, type RoleRules, rolesOf } from './roles.js';
import { earlierAddress } from './several-addresses.js';
import type { Token } from './tokens.js';

/** Whatever is longer is no address. */
export const LONGEST = 1000;

/** Reads questions by the names that one period knows. */
export class QueryReader {
  readonly #readers = new Map<BareRule, PartReader>();
  readonly #names: NameReader;

  constructor(readonly names: Names) {
    this.#names = new NameReader(names);
  }

  /**
   * Takes a question; gives the ways to read it, rule by rule, the most likely first. A text without separators,
   * or without words for types, can be read in more than one, a page of text in none.
   */
  *readingsOf(asked: Asked): Generator<Iterable<WardQuery>> {
    if (asked.text.length > LONGEST) return;
    const rules = bareRulesOf(asked);
    const [first] = rules;
    const text =
      first === undefined ? asked.text : withoutRemarks(asked.text, this.#readerBy(first));
    const question = partsOf({ ...asked, text });
    const gone: Reading[] = [];
    for (const rule of rules) {
      const reading = this.#readBy(rule, question);
      if (!gone.some((before) => areAlike(before, reading))) yield this.#waysOf(question, reading);
      gone.push(reading);
    }
  }

  #readBy(isBare: BareRule, { parts, isName, district, province }: Parted): Reading {
    const reader = this.#readerBy(isBare);
    const tokens = reader.tokensOf(parts, isName);
    const place = (text: string) => (text === '' ? undefined : reader.place(text));
    return { isBare, tokens, district: place(district), province: place(province) };
  }

  *#waysOf({ code, isWard }: Parted, { isBare, tokens, ...stated }: Reading): Generator<WardQuery> {
    const gone: Gone[] = [];
    for (const { cutting, mayBeDistrict } of WAYS) {
      const cut = tokens[cutting];
      if (gone.some((before) => this.#isSameWay(before, cut, mayBeDistrict))) continue;
      const { district, province, ...read } = this.#understand(cut, { mayBeDistrict, isWard });
      const query: WardQuery = {
        code,
        district: stated.district ?? district,
        province: stated.province ?? province,
        isBare: read.ward === undefined ? false : isBare(read.ward.text),
        ...read,
      };
      if (!gone.some((before) => isSame(before.query, query))) yield query;
      gone.push({ tokens: cut, mayBeDistrict, query });
    }
  }

  /** What the parts of an address are by a rule. */
  tokensOf(parts: readonly string[], isBare: BareRule): CutTokens {
    return this.#readerBy(isBare).tokensOf(parts, false);
  }

  #readerBy(isBare: BareRule): PartReader {
    const known = this.#readers.get(isBare);
    if (known !== undefined) return known;
    const made = new PartReader(this.#names, isBare);
    this.#readers.set(isBare, made);
    return made;
  }

  /** In most texts it doesn't matter what may be a district. */
  #isSameWay(before: Gone, tokens: readonly Token[], mayBeDistrict: boolean): boolean {
    if (before.tokens !== tokens) return false;
    return before.mayBeDistrict === mayBeDistrict || !hasLooseNames(tokens, this.names);
  }

  #understand(tokens: readonly Token[], rules: RoleRules): Omit<WardQuery, 'code' | 'isBare'> {
    const places = tokens.flatMap((token) => (token.kind === 'place' ? [token.place] : []));
    const roles = rolesOf(tokens, this.names, rules);
    return {
      earlier: earlierAddress(places, roles.ward, this.names),
      tails: tokens.flatMap((token) =>
        token.kind === 'place' || token.tail === '' ? [] : [token.tail],
      ),
      ...roles,
    };
  }
}

/** A way that was gone already, and what it led to. */
interface Gone {
  readonly tokens: readonly Token[];
  readonly mayBeDistrict: boolean;
  readonly query: WardQuery;
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
