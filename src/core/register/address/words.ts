import { readFileSync } from 'node:fs';
import { foldText, stripDiacritics } from '../../../lib/text/index.js';
import { REGISTER_FOLDER } from '../codec/load.js';
import { decodeTsv, RegisterError } from '../codec/tsv.js';
import { bareKey } from '../units/name-keys.js';

/** What a part of an address is that names no commune, district or province. */
export const PART_KINDS = [
  'number',
  'alley',
  'street',
  'hamlet',
  'quarter',
  'building',
  'floor',
  'phone',
  'country',
  'remark',
] as const;

export type PartKind = (typeof PART_KINDS)[number];

/** The word that a part begins with, and what stands behind it. */
export interface Opening {
  readonly kind: PartKind;
  readonly rest: string;
}

/** Finds the words that parts of addresses begin with. */
export interface AddressWords {
  /** `isBare`: the text is written without diacritics, and so are its words. */
  opening(text: string, isBare: boolean): Opening | undefined;
  /** Whether a text is the country's name, with whatever diacritics ("Viêt Nam"). */
  isCountry(text: string): boolean;
}

const FILE = 'address-words.tsv';

let loaded: AddressWords | undefined;

/** Gives the words, read once. Throws `RegisterError` when the file is damaged. */
export function loadAddressWords(): AddressWords {
  loaded ??= makeAddressWords(
    decodeTsv(
      readFileSync(new URL(FILE, REGISTER_FOLDER), 'utf8'),
      ['kind', 'word'],
      FILE,
      (cells, at) => [partKind(cells[at] ?? ''), cells[at + 1] ?? ''] as const,
    ),
  );
  return loaded;
}

function partKind(text: string): PartKind {
  const kind = PART_KINDS.find((known) => known === text);
  if (kind === undefined) throw new RegisterError(`${FILE}: ${text}`);
  return kind;
}

type Word = readonly [kind: PartKind, word: string];

/** Takes words with their kinds; gives what finds them. The longest one that a part begins with counts. */
export function makeAddressWords(words: readonly Word[]): AddressWords {
  const marked = new Map(words.map(([kind, word]) => [foldText(word), kind]));
  const bare = new Map(words.map(([kind, word]) => [stripDiacritics(foldText(word)), kind]));
  const countries = new Set(
    words.flatMap(([kind, word]) => (kind === 'country' ? [bareKey(word)] : [])),
  );
  return {
    isCountry: (text) => countries.has(bareKey(text)),
    opening(text, isBare) {
      const known = isBare ? bare : marked;
      let longest: Opening | undefined;
      let end = 0;
      for (let count = 0; count < MOST_WORDS; count += 1) {
        WORD.lastIndex = end;
        if (!WORD.test(text)) break;
        end = WORD.lastIndex;
        const kind = known.get(foldText(text.slice(0, end)));
        if (kind !== undefined) longest = { kind, rest: text.slice(end).replace(BETWEEN, '') };
      }
      return longest;
    },
  };
}

/** "Tổ dân phố", "liên tỉnh lộ". */
const MOST_WORDS = 3;

/** One word and the space before it. A digit or a point ends it: "KP3", "Đ.Láng". */
const WORD = /\s*\p{L}[\p{L}\p{M}-]*/uy;

const BETWEEN = /^[\s.:]+/;
