import { memoise } from '../../../lib/text/index.js';
import { readPlaceName } from '../lookup/type-words.js';
import type { PlaceName } from '../lookup/types.js';
import type { BareRule } from './bare-rules.js';
import { type Cutting, cutAtTypes, splitAtHyphens } from './cuts.js';
import { isCommuneType, type KnownNames } from './roles.js';
import { splitText } from './segments.js';
import { labelPart, type Token } from './tokens.js';
import type { AddressWords } from './words.js';

/** What tells names from other text. */
export interface Names extends KnownNames {
  readonly words: AddressWords;
  /** The names of communes that hold a number among their words: "Lộ 25", "Đường 10". */
  readonly numbered: readonly string[];
}

/** How the parts of an address are to be read. */
export interface PartRules {
  readonly cutting: Cutting;
  /** Whether each is known to be a name: then it is no hamlet, whatever it begins with. */
  readonly isName: boolean;
}

/** Parts that are remembered: the wards of the country with their districts, in several spellings. */
const MOST_PARTS = 40_000;

/**
 * Reads the parts of addresses by one rule. Addresses are all different, their parts are not: the district, the
 * province and most often the ward stand in other addresses as well, so each is thought about once.
 */
export class PartReader {
  readonly #parts = new Map<string, (part: string) => readonly Token[]>();

  constructor(
    private readonly names: Names,
    private readonly isBare: BareRule,
  ) {}

  /** The tokens of an address, the last one parted from the district and the province that nothing else parts. */
  tokensOf(parts: readonly string[], rules: PartRules): readonly Token[] {
    const read = this.#reading(rules);
    const tokens = parts.flatMap((part, at) => {
      const found = read(part);
      // Which of two equal parts is the ward's is told by their places.
      return parts.indexOf(part) < at ? found.map(copyOf) : found;
    });
    const last = tokens.at(-1);
    return last?.kind === 'place'
      ? [...tokens.slice(0, -1), ...this.#endsOf(last.place.text)]
      : tokens;
  }

  /** Whether some text names a place, or a type of places. */
  saysPlace(text: string): boolean {
    const tokens = this.tokensOf(splitText(text), { cutting: 'at-later', isName: false });
    return tokens.some(
      (token) =>
        token.kind === 'place' && (token.place.type !== undefined || this.#isPlace(token.place)),
    );
  }

  /** A place that stands by itself. */
  readonly place = memoise((text) => this.#read(text), MOST_PARTS);

  /** What reads a part by these rules. */
  #reading({ cutting, isName }: PartRules): (part: string) => readonly Token[] {
    const key = `${cutting} ${isName}`;
    const known = this.#parts.get(key);
    if (known !== undefined) return known;
    const made = memoise((part) => this.#tokensIn(part, cutting, isName), MOST_PARTS);
    this.#parts.set(key, made);
    return made;
  }

  #tokensIn(part: string, cutting: Cutting, isName: boolean): readonly Token[] {
    const cut = cutAtTypes(part, cutting, this.isBare(part));
    // "Tam Quan Bac" is one name, whatever "Quan" may mean elsewhere.
    const isWhole = (cut.length === 1 && cut[0] === part) || this.#isKnown(part);
    if (cutting !== 'none' && isWhole) return this.#reading({ cutting: 'none', isName })(part);
    return cut
      .flatMap((piece) => splitAtHyphens(piece, this.#isKnown))
      .map((piece) => this.#label(piece, isName));
  }

  #label(piece: string, isName: boolean): Token {
    if (isName) return { kind: 'place', place: this.#read(piece) };
    const { words } = this.names;
    const token = labelPart(piece, this.isBare(piece), { words, isUnit: this.#isKnown });
    return token.kind === 'place' ? { kind: 'place', place: this.#read(piece) } : token;
  }

  /** Names begin like types do: "H Bông", "P Rao", "Quan Hanh" are communes, and no place is called "Hanh". */
  #read(text: string): PlaceName {
    const place = readPlaceName(text, this.isBare(text));
    const { type, name, isShort } = place;
    const mayBeName = type !== undefined && (isShort || !isCommuneType(type));
    if (!mayBeName || !this.names.isCommune(text)) return place;
    const isTyped = isCommuneType(type) ? this.names.isCommune(name) : this.#isUpper(place);
    return isTyped ? place : { name: text, text, isShort: false };
  }

  readonly #isKnown = memoise((text) => this.#isPlace(this.#read(text)), MOST_PARTS);

  #isPlace(place: PlaceName): boolean {
    const { names } = this;
    return names.isCommune(place.name) || names.isCommune(place.text) || this.#isUpper(place);
  }

  #isUpper(place: PlaceName): boolean {
    return this.names.provincesNamed(place).size > 0 || this.names.districtsNamed(place).size > 0;
  }

  /** "xã Lương Tài Bắc Ninh": takes a province, then a district, off the end of a part that is no name. */
  readonly #endsOf = memoise((text): readonly Token[] => {
    const [province, front] = this.#takeEnd(this.#read(text), this.names.provincesNamed);
    const [district, rest] = this.#takeEnd(front, this.names.districtsNamed);
    const split = [rest, district, province].filter((place) => place !== undefined);
    return split.map((place) => ({ kind: 'place', place }) as const);
  }, MOST_PARTS);

  /** The place that the last words of a part name, and the rest; the part itself when it is a name. */
  #takeEnd(
    part: PlaceName,
    find: (place: PlaceName) => ReadonlySet<unknown>,
  ): readonly [end: PlaceName | undefined, rest: PlaceName] {
    if (!SPACE.test(part.name) || this.#isKnown(part.text)) return [undefined, part];
    const words = part.text.split(' ');
    const own = words.length - part.name.split(' ').length;
    for (let from = Math.max(words.length - MOST_WORDS, own + 1); from < words.length; from += 1) {
      const end = this.#read(words.slice(from).join(' '));
      if (find(end).size > 0) return [end, this.#read(words.slice(0, from).join(' '))];
    }
    return [undefined, part];
  }
}

const SPACE = /\s/;

/** Words that the name of a province or district has at most. */
const MOST_WORDS = 4;

function copyOf(token: Token): Token {
  return token.kind === 'place' ? { kind: 'place', place: { ...token.place } } : token;
}
