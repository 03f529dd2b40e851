import { foldText, memoise } from '../../../../lib/text/index.js';
import type { Kind, Vocabulary } from '../../../kinds/index.js';
import { CLAIMS, type Claim } from './claims.js';

/** The vocabulary of the kind `crosswalk` that notes are read by. */
const VOCABULARY = 'coverageNotes';

/** What stands in a spelling for words that differ from note to note, such as a unit's name. */
const GAP = '…';

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** Reads notes of coverage by the kind's vocabulary, which an office extends by data. */
export class CoverageNotes {
  readonly read: (note: string) => Claim | undefined;
  readonly #vocabulary: Vocabulary | undefined;

  constructor(kind: Kind) {
    this.#vocabulary = kind.vocabularies.get(VOCABULARY);
    const patterns = (this.#vocabulary?.entries ?? []).flatMap(({ value, spellings }) =>
      spellings.filter(hasGap).map((spelling) => ({ value, pattern: patternOf(spelling) })),
    );
    this.read = memoise((note) => {
      const exact = this.#vocabulary?.match(note)?.value;
      const folded = foldText(note);
      return claimOf(exact ?? patterns.find(({ pattern }) => pattern.test(folded))?.value);
    });
  }

  /** How the vocabulary puts a claim. */
  label(claim: Claim): string {
    return this.#vocabulary?.entry(claim)?.label.vi ?? claim;
  }

  /** The notes that are understood, as the vocabulary puts them. */
  examples(): readonly string[] {
    return (this.#vocabulary?.entries ?? []).map(({ label }) => label.vi);
  }
}

function hasGap(spelling: string): boolean {
  return spelling.includes(GAP);
}

function patternOf(spelling: string): RegExp {
  const words = spelling.split(GAP).map((part) => foldText(part).replace(SYNTAX, '\\$&'));
  return new RegExp(`^${words.join('.+')}$`, 'u');
}

function claimOf(value: string | undefined): Claim | undefined {
  return CLAIMS.find((claim) => claim === value);
}
