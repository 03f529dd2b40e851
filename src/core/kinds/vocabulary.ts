import { closest, foldText, stripDiacritics } from '../../lib/text/index.js';
import type { Bilingual } from './language.js';

/** One value of a vocabulary, as declared in a kind's `vocabularies.json`. */
export interface VocabularyEntry {
  /** The value that records hold: English, lower case, never translated. */
  readonly value: string;
  readonly label: Bilingual;
  /** Other spellings that offices use. */
  readonly spellings: readonly string[];
  /** ISO date of the last day on which the value could be used. */
  readonly until?: string;
}

/** A closed list of values and the spellings that lead to them. */
export class Vocabulary {
  readonly #byValue: ReadonlyMap<string, VocabularyEntry>;
  readonly #bySpelling = new Map<string, VocabularyEntry>();
  readonly #byBareSpelling = new Map<string, VocabularyEntry | 'ambiguous'>();

  constructor(
    readonly name: string,
    readonly entries: readonly VocabularyEntry[],
  ) {
    this.#byValue = new Map(entries.map((entry) => [entry.value, entry]));
    for (const entry of entries) {
      for (const spelling of spellingsOf(entry)) this.#learn(spelling, entry);
    }
  }

  /** The entry of a value as records hold it. */
  entry(value: string): VocabularyEntry | undefined {
    return this.#byValue.get(value);
  }

  /** The entry that a text means, in whatever spelling and case; without diacritics when that is unique. */
  match(text: string): VocabularyEntry | undefined {
    const folded = foldText(text);
    const exact = this.#bySpelling.get(folded);
    if (exact !== undefined) return exact;
    const bare = this.#byBareSpelling.get(stripDiacritics(folded));
    return bare === 'ambiguous' ? undefined : bare;
  }

  /** Every spelling, folded, longest first: for finding values inside a longer text. */
  spellings(): readonly string[] {
    return [...this.#bySpelling.keys()].sort((a, b) => b.length - a.length);
  }

  /** The Vietnamese labels nearest to an unknown text, nearest first. */
  closest(text: string): readonly string[] {
    return closest(
      text,
      this.entries.map((entry) => entry.label.vi),
    );
  }

  #learn(spelling: string, entry: VocabularyEntry): void {
    const folded = foldText(spelling);
    this.#bySpelling.set(folded, entry);
    const bare = stripDiacritics(folded);
    const known = this.#byBareSpelling.get(bare);
    this.#byBareSpelling.set(bare, known === undefined || known === entry ? entry : 'ambiguous');
  }
}

function spellingsOf(entry: VocabularyEntry): readonly string[] {
  return [entry.value, entry.label.vi, entry.label.en, ...entry.spellings];
}
