import { larger } from './pass/larger.js';
import type { Question } from './question.js';
import type { Settled } from './settle.js';
import { type Outcome, STATUSES, type Status } from './types.js';

/** A question that rows ask. */
export interface Asked extends Settled {
  readonly question: Question;
  /** How many rows ask it. */
  readonly rows: number;
  /** Numbers of the first of them. */
  readonly samples: readonly number[];
}

/** By what answers are found and told. */
export interface AnswerMaker {
  /** Takes the texts of a row's cells; gives what it comes to. */
  readonly answer: (texts: readonly string[]) => Settled;
  /** The texts of the added cells of an outcome. */
  readonly added: (outcome: Outcome) => readonly string[];
}

/** How many row numbers are kept of each question. */
const SAMPLES = 3;

/** Answers that are known at a time: many more than there are wards. */
const MOST_ANSWERS = 50_000;

/** A question as its rows are counted. */
interface Counted {
  readonly answer: Settled;
  readonly question: Question;
  rows: number;
  readonly samples: number[];
}

/**
 * The answers to the rows of a table, by number. Rows that come to the same have one number, however they say it;
 * numbers are handed out again when there are too many (`startOver`), questions are kept to the end, since they are
 * reported with their rows. The memory is bounded.
 */
export class Answers {
  /** The texts of the added cells, by number. */
  readonly #added: (readonly string[])[] = [];
  readonly #statuses: Status[] = [];
  readonly #asked: (Counted | undefined)[] = [];
  /** Rows by number: apart from the answers, since adding to ten thousand objects in turn is a wait for memory each time. */
  #rows = new Int32Array(1024);
  #byOutcome = new WeakMap<Outcome, number>();
  readonly #byText = new Map<string, number>();
  readonly #questions = new Map<string, Counted>();
  readonly #counts = new Map<Status, number>();
  #unlisted = 0;

  /** `mostQuestions`: different questions that are kept; the others are counted. */
  constructor(
    private readonly maker: AnswerMaker,
    private readonly mostQuestions: number,
  ) {}

  /** Takes the texts of a row's cells; gives the number of its answer. */
  numberOf(texts: readonly string[]): number {
    const answer = this.maker.answer(texts);
    if (answer.question !== undefined) return this.#asking(answer, answer.question);
    const known = this.#byOutcome.get(answer.outcome);
    if (known !== undefined) return known;
    const number = this.#telling(answer.outcome);
    this.#byOutcome.set(answer.outcome, number);
    return number;
  }

  /** The texts of the cells that an answer adds to its rows. */
  added(number: number): readonly string[] {
    return this.#added[number] ?? [];
  }

  /** Whether no ward was found for sure: then the row may be none. */
  isDoubtful(number: number): boolean {
    const status = this.#statuses[number];
    return status === 'unknown' || status === 'ambiguous';
  }

  /** Counts a row, by the number of its answer. */
  count(number: number, row: number): void {
    const rows = this.#rows[number] ?? 0;
    this.#rows[number] = rows + 1;
    if (rows < SAMPLES) this.#sample(number, row);
  }

  /** How many answers are known: their numbers are below it. */
  get size(): number {
    return this.#added.length;
  }

  /** Whether so many different answers are known that it is time to forget them. */
  get isFull(): boolean {
    return this.size >= MOST_ANSWERS;
  }

  /** Forgets the answers, not what was counted: numbers that were given don't hold any more. */
  startOver(): void {
    this.#settleCounts();
    this.#added.length = 0;
    this.#statuses.length = 0;
    this.#asked.length = 0;
    this.#byOutcome = new WeakMap();
    this.#byText.clear();
  }

  /** What rows ask that were counted, in the order of the first row. */
  get questions(): Asked[] {
    this.#settleCounts();
    const counted = [...this.#questions.values()].filter(({ rows }) => rows > 0);
    return counted.map(({ answer, question, rows, samples }) => ({
      ...answer,
      question,
      rows,
      samples,
    }));
  }

  /** Rows whose questions are beyond those that are kept. */
  get unlistedRows(): number {
    this.#settleCounts();
    return this.#unlisted;
  }

  /** How many rows came to each status. */
  get byStatus(): Record<Status, number> {
    this.#settleCounts();
    const counts = STATUSES.map((status) => [status, this.#counts.get(status) ?? 0]);
    return Object.fromEntries(counts) as Record<Status, number>;
  }

  /** The number that the rows with the same question share; past the questions that are kept, those told the same. */
  #asking(answer: Settled, question: Question): number {
    const { id } = question;
    const known = this.#questions.get(id);
    if (known === undefined && this.#questions.size >= this.mostQuestions)
      return this.#telling(answer.outcome);
    const number = this.#byText.get(id);
    if (number !== undefined) return number;
    const asked = known ?? { answer, question, rows: 0, samples: [] };
    this.#questions.set(id, asked);
    const { outcome } = answer;
    return this.#number(id, outcome.status, this.maker.added(outcome), asked);
  }

  /** The number that the rows with the same added cells share. */
  #telling(outcome: Outcome): number {
    const added = this.maker.added(outcome);
    const text = added.join('\n');
    return this.#byText.get(text) ?? this.#number(text, outcome.status, added);
  }

  #number(key: string, status: Status, added: readonly string[], asked?: Counted): number {
    const number = this.#added.length;
    this.#added.push(added);
    this.#statuses.push(status);
    this.#asked.push(asked);
    this.#byText.set(key, number);
    if (number === this.#rows.length) this.#rows = larger(this.#rows);
    return number;
  }

  #sample(number: number, row: number): void {
    const samples = this.#asked[number]?.samples;
    if (samples !== undefined && samples.length < SAMPLES) samples.push(row);
  }

  /** Puts the rows counted by number to their questions and statuses. */
  #settleCounts(): void {
    for (const [number, status] of this.#statuses.entries()) {
      const rows = this.#rows[number] ?? 0;
      if (rows === 0) continue;
      this.#counts.set(status, (this.#counts.get(status) ?? 0) + rows);
      const asked = this.#asked[number];
      if (asked !== undefined) asked.rows += rows;
      else if (OPEN.has(status)) this.#unlisted += rows;
    }
    this.#rows.fill(0);
  }
}

/** Statuses of rows that ask a question. */
const OPEN: ReadonlySet<Status> = new Set(['split-open', 'ambiguous', 'unknown']);
