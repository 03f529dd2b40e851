import { memoise } from '../../../lib/text/index.js';
import type { PlaceName } from '../lookup/types.js';
import type { BareRule } from './bare-rules.js';
import { type Cutting, cutAtTypes, splitAtHyphens } from './cuts.js';
import type { NameReader } from './name-reader.js';
import { labelPart, type Token } from './tokens.js';

/** What the parts of an address are, in each way of cutting them; most can be cut in one way, and are the same tokens then. */
export type CutTokens = Readonly<Record<Cutting, readonly Token[]>>;

/** Parts that are remembered: the wards of the country with their districts, in several spellings. */
const MOST_PARTS = 40_000;

/**
 * Reads the parts of addresses by one rule. Addresses are all different, their parts are not: the district, the
 * province and most often the ward stand in other addresses as well, so each is thought about once.
 */
export class PartReader {
  constructor(
    private readonly reader: NameReader,
    private readonly isBare: BareRule,
  ) {}

  /**
   * The tokens of an address, the last one parted from the district and the province that nothing else parts.
   * `isName`: whether each part is known to be a name; then it is no hamlet, whatever it begins with.
   */
  tokensOf(parts: readonly string[], isName: boolean): CutTokens {
    const read = parts.map(isName ? this.#named : this.#others);
    const none = this.#joined(parts, read, 'none');
    const way = (cutting: Cutting) =>
      read.every((part) => part[cutting] === part.none) ? none : this.#joined(parts, read, cutting);
    return { 'at-later': way('at-later'), 'at-earlier': way('at-earlier'), none };
  }

  #joined(
    parts: readonly string[],
    read: readonly CutTokens[],
    cutting: Cutting,
  ): readonly Token[] {
    const tokens = read.flatMap((part, at) => {
      const found = part[cutting];
      // Which of two equal parts is the ward's is told by their places.
      return parts.indexOf(parts[at] ?? '') < at ? found.map(copyOf) : found;
    });
    const last = tokens.at(-1);
    return last?.kind === 'place'
      ? [...tokens.slice(0, -1), ...this.#endsOf(last.place.text)]
      : tokens;
  }

  /** A place that stands by itself. */
  readonly place = memoise((text) => this.#read(text), MOST_PARTS);

  /** The tokens of parts that are known to be names, and those of any others. */
  readonly #named = memoise((part) => this.#tokensIn(part, true), MOST_PARTS);
  readonly #others = memoise((part) => this.#tokensIn(part, false), MOST_PARTS);

  #tokensIn(part: string, isName: boolean): CutTokens {
    const pieces = cutAtTypes(part, this.isBare(part));
    const none = this.#label(pieces.none, isName);
    const isNeverCut = pieces['at-later'] === pieces.none && pieces['at-earlier'] === pieces.none;
    // "Tam Quan Bac" is one name, whatever "Quan" may mean elsewhere.
    const isWhole = isNeverCut || this.isKnown(part);
    const way = (cutting: Cutting) =>
      isWhole || pieces[cutting] === pieces.none ? none : this.#label(pieces[cutting], isName);
    return { 'at-later': way('at-later'), 'at-earlier': way('at-earlier'), none };
  }

  #label(pieces: readonly string[], isName: boolean): readonly Token[] {
    return pieces
      .flatMap((piece) => splitAtHyphens(piece, this.isKnown))
      .map((piece) => this.#tokenOf(piece, isName));
  }

  #tokenOf(piece: string, isName: boolean): Token {
    if (isName) return { kind: 'place', place: this.#read(piece) };
    const { words } = this.reader.names;
    const token = labelPart(piece, this.isBare(piece), { words, isUnit: this.isKnown });
    return token.kind === 'place' ? { kind: 'place', place: this.#read(piece) } : token;
  }

  /** A new one each time: which of two that are called alike is the ward's is told by them. */
  #read(text: string): PlaceName {
    return this.reader.read(text, this.isBare(text));
  }

  /** Whether some unit bears a name. */
  readonly isKnown = (text: string) => this.reader.isKnown(text, this.isBare(text));

  /** "xã Lương Tài Bắc Ninh": takes a province, then a district, off the end of a part that is no name. */
  readonly #endsOf = memoise((text): readonly Token[] => {
    const [province, front] = this.#takeEnd(this.#read(text), this.reader.names.provincesNamed);
    const [district, rest] = this.#takeEnd(front, this.reader.names.districtsNamed);
    const split = [rest, district, province].filter((place) => place !== undefined);
    return split.map((place) => ({ kind: 'place', place }) as const);
  }, MOST_PARTS);

  /** The place that the last words of a part name, and the rest; the part itself when it is a name. */
  #takeEnd(
    part: PlaceName,
    find: (place: PlaceName) => ReadonlySet<unknown>,
  ): readonly [end: PlaceName | undefined, rest: PlaceName] {
    const last = part.text.slice(part.text.lastIndexOf(' ') + 1);
    if (!SPACE.test(part.name) || !this.reader.names.mayEnd(last)) return [undefined, part];
    const words = part.text.split(' ');
    const own = words.length - part.name.split(' ').length;
    for (let from = Math.max(words.length - MOST_WORDS, own + 1); from < words.length; from += 1) {
      const end = this.place(words.slice(from).join(' '));
      if (find(end).size === 0) continue;
      if (this.isKnown(part.text)) break;
      return [copyOfPlace(end), this.#read(words.slice(0, from).join(' '))];
    }
    return [undefined, part];
  }
}

const SPACE = /\s/;

/** Words that the name of a province or district has at most. */
const MOST_WORDS = 4;

function copyOf(token: Token): Token {
  return token.kind === 'place' ? { kind: 'place', place: copyOfPlace(token.place) } : token;
}

/** Which of two places that are called alike is the ward's is told by them. */
function copyOfPlace(place: PlaceName): PlaceName {
  return { ...place };
}
