import type { Evidence, Outcome } from './types.js';

/** What every row with the same cells gets, and how many there were. */
export interface Answer<Suffix = Buffer> {
  readonly evidence: Evidence;
  readonly outcome: Outcome;
  /** Id of the question that its rows ask; absent when they ask none. */
  readonly question?: string;
  /** What is put behind the row: bytes in the file's own encoding, or the texts of cells. */
  readonly suffix: Suffix;
  rows: number;
  /** Numbers of the first rows. */
  readonly samples: number[];
}

/** How many row numbers are kept of each answer. */
const SAMPLES = 3;

/** Different cells whose answers are kept to be looked up again: the wards there are in most spellings met. */
const MOST_KEPT = 50_000;

/** All numbers of five digits. */
const CODES = 100_000;

/** Different questions that are kept: nobody answers more than that one by one. */
const MOST_QUESTIONS = 20_000;

/**
 * Answers by the bytes of a row's cells: a row that says the same gets the same, without a thought. Rows that
 * ask the same question share one answer, however their cells are spaced; questions are kept to the end, since
 * they are reported with their rows. The memory is bounded.
 */
export class Answers<Suffix = Buffer> {
  readonly #known = new Map<string, Answer<Suffix>>();
  readonly #questions = new Map<string, Answer<Suffix>>();
  /** One answer for all spellings that come to the same outcome. */
  readonly #settled = new WeakMap<Outcome, Answer<Suffix>>();
  /** By the number of a ward code: of full length from the start, or it would become a dictionary. */
  readonly #coded = new Array<Answer<Suffix> | undefined>(CODES).fill(undefined);
  /** Rows of each code that are not in its answer's count yet. */
  readonly #codedRows = new Int32Array(CODES);

  constructor(private readonly make: (key: string) => Answer<Suffix>) {}

  /**
   * The answer to a row, counted. `known`: what the row is looked up by, the same only for the same cells;
   * `key`: gives the key of its cells, which is asked for when the row is new.
   */
  of(known: string, line: number, key: () => string = () => known): Answer<Suffix> {
    const answer = this.#known.get(known) ?? this.#answer(known, key());
    answer.rows += 1;
    if (answer.samples.length < SAMPLES) answer.samples.push(line);
    return answer;
  }

  /** What was not settled, in the order of the first row. */
  get questions(): Answer<Suffix>[] {
    for (const [code, rows] of this.#codedRows.entries()) {
      const answer = rows > 0 ? this.#coded[code] : undefined;
      if (answer !== undefined) answer.rows += rows;
    }
    this.#codedRows.fill(0);
    return [...this.#questions.values()];
  }

  /**
   * The answer to a row whose only evidence is a ward code, by its number: as `of`, without a string for each
   * row, which took a third of the whole pass.
   */
  ofCode(code: number, line: number, key: () => string): Answer<Suffix> {
    const known = this.#coded[code];
    if (known === undefined) {
      const answer = this.of(key(), line);
      this.#coded[code] = answer;
      return answer;
    }
    // Counted apart: adding to ten thousand objects in turn is a wait for memory each time.
    const rows = (this.#codedRows[code] ?? 0) + 1;
    this.#codedRows[code] = rows;
    if (rows < SAMPLES && known.samples.length < SAMPLES) known.samples.push(line);
    return known;
  }

  #answer(known: string, key: string): Answer<Suffix> {
    const made = this.make(key);
    const answer = made.outcome.ward === undefined ? this.#asked(made, key) : this.#sameAs(made);
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#known.set(known, answer);
    return answer;
  }

  #sameAs(made: Answer<Suffix>): Answer<Suffix> {
    const same = this.#settled.get(made.outcome) ?? made;
    this.#settled.set(made.outcome, same);
    return same;
  }

  /** The answer that the rows with the same question share. */
  #asked(made: Answer<Suffix>, key: string): Answer<Suffix> {
    const question = made.question ?? key;
    const asked = this.#questions.get(question);
    if (asked !== undefined) return asked;
    if (this.#questions.size < MOST_QUESTIONS) this.#questions.set(question, made);
    return made;
  }
}
