import { memoise } from '../../../lib/text/index.js';
import { readPlaceName } from '../lookup/names/type-words.js';
import type { PlaceName } from '../lookup/types.js';
import { isCommuneType, type KnownNames } from './roles.js';
import type { AddressWords } from './words.js';

/** What tells names from other text. */
export interface Names extends KnownNames {
  readonly words: AddressWords;
  /** The names of communes that hold a number among their words: "Lộ 25", "Đường 10". */
  readonly numbered: readonly string[];
}

/** Names that are remembered: those of the country in several spellings. */
const MOST_NAMES = 40_000;

/** Reads names, and knows which of them some unit bears: each is thought about once, by whatever rule it is asked about. */
export class NameReader {
  readonly #marked = memoise((text) => this.#isPlace(this.read(text, false)), MOST_NAMES);
  readonly #bare = memoise((text) => this.#isPlace(this.read(text, true)), MOST_NAMES);

  constructor(readonly names: Names) {}

  /**
   * Names begin like types do: "H Bông", "P Rao", "Quan Hanh" are communes, and no place is called "Hanh". `isBare`: it
   * is written without diacritics.
   */
  read(text: string, isBare: boolean): PlaceName {
    const place = readPlaceName(text, isBare);
    const { type, name, isShort } = place;
    // "Phuong Hoang" may be a phường or Phượng Hoàng.
    const mayBeName = type !== undefined && (isShort || isBare || !isCommuneType(type));
    const { names } = this;
    if (!mayBeName || !(isShort ? names.isCommuneOfNow(text) : names.isCommune(text))) return place;
    const isTyped = isCommuneType(type) ? names.isCommune(name) : this.#isUpper(place);
    return isTyped ? place : { name: text, text, isShort: false };
  }

  isKnown(text: string, isBare: boolean): boolean {
    return isBare ? this.#bare(text) : this.#marked(text);
  }

  #isPlace(place: PlaceName): boolean {
    const { names } = this;
    // Whether a commune of before was called so is asked last: that takes the longest.
    return this.#isUpper(place) || names.isCommune(place.name) || names.isCommune(place.text);
  }

  #isUpper(place: PlaceName): boolean {
    return this.names.provincesNamed(place).size > 0 || this.names.districtsNamed(place).size > 0;
  }
}
