import { memoise } from '../../../lib/text/index.js';
import type { Gazetteer } from '../lookup/gazetteer.js';
import { readPlaceName } from '../lookup/type-words.js';
import type { PlaceName } from '../lookup/types.js';
import type { AddressWords } from './words.js';

/** What tells names from other text. */
export interface Names extends Gazetteer {
  readonly words: AddressWords;
  /** Whether some commune bears a name, however spelt. */
  isCommune(name: string): boolean;
  /** The names of communes that hold a number among their words: "Lộ 25", "Đường 10". */
  readonly numbered: readonly string[];
}

/** Names that are remembered: those of the country in several spellings. */
const MOST_NAMES = 40_000;

/** Knows which names some unit bears: each is thought about once, by whatever rule it is asked about. */
export class NameReader {
  readonly #marked = memoise((text) => this.#isPlace(readPlaceName(text, false)), MOST_NAMES);
  readonly #bare = memoise((text) => this.#isPlace(readPlaceName(text, true)), MOST_NAMES);

  constructor(readonly names: Names) {}

  /** `isBare`: the name is written without diacritics. */
  isKnown(text: string, isBare: boolean): boolean {
    return isBare ? this.#bare(text) : this.#marked(text);
  }

  #isPlace(place: PlaceName): boolean {
    const { names } = this;
    if (names.isCommune(place.name) || names.isCommune(place.text)) return true;
    return names.provincesNamed(place).size > 0 || names.districtsNamed(place).size > 0;
  }
}
