import type { Evidence, Outcome } from './types.js';

/** What every row with the same cells gets, and how many there were. */
export interface Answer {
  readonly evidence: Evidence;
  readonly outcome: Outcome;
  /** Id of the question that its rows ask; absent when they ask none. */
  readonly question?: string;
  /** What is put behind the row, in the file's own encoding. */
  readonly suffix: Buffer;
  rows: number;
  /** Numbers of the first rows. */
  readonly samples: number[];
}

/** How many row numbers are kept of each answer. */
const SAMPLES = 3;

/** Different cells whose answers are kept to be looked up again; more than the wards there are in every spelling met. */
const MOST_KEPT = 250_000;

/** Different questions that are kept: nobody answers more than that one by one. */
const MOST_QUESTIONS = 20_000;

/**
 * Answers by the bytes of a row's cells: a row that says the same gets the same, without a thought. Rows that
 * ask the same question share one answer, however their cells are spaced; questions are kept to the end, since
 * they are reported with their rows. The memory is bounded.
 */
export class Answers {
  readonly #known = new Map<string, Answer>();
  readonly #questions = new Map<string, Answer>();
  #beyond = 0;

  constructor(private readonly make: (key: string) => Answer) {}

  /** The answer to the cells of a row, counted. */
  of(key: string, line: number): Answer {
    const answer = this.#known.get(key) ?? this.#answer(key);
    answer.rows += 1;
    if (answer.samples.length < SAMPLES) answer.samples.push(line);
    return answer;
  }

  /** What was not settled, in the order of the first row. */
  get questions(): Answer[] {
    return [...this.#questions.values()];
  }

  /** Rows, at most, whose question is none of those kept: there were too many different ones. */
  get beyond(): number {
    return this.#beyond;
  }

  #answer(key: string): Answer {
    const made = this.make(key);
    const answer = made.outcome.ward === undefined ? this.#asked(made, key) : made;
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#known.set(key, answer);
    return answer;
  }

  /** The answer that the rows with the same question share. */
  #asked(made: Answer, key: string): Answer {
    const question = made.question ?? key;
    const asked = this.#questions.get(question);
    if (asked !== undefined) return asked;
    if (this.#questions.size < MOST_QUESTIONS) this.#questions.set(question, made);
    else this.#beyond += 1;
    return made;
  }
}
