import { larger } from '../pass/larger.js';
import type { RowWords } from '../row/evidence.js';
import type { Settled } from '../row/settle.js';
import { type Outcome, STATUSES, type Status } from '../types.js';
import { addExample, type RowExample } from './examples.js';
import type { Question } from './question.js';

/** A question that rows ask. */
export interface Asked extends Settled {
  readonly question: Question;
  /** How many rows ask it. */
  readonly rows: number;
  /** Numbers of the first of them. */
  readonly samples: readonly number[];
  /** What some of them say in their own words: of the first of them those that don't say the same. */
  readonly examples: readonly RowExample[];
  /** Of a workbook: the sheet that the samples and examples are rows of. */
  readonly sheet?: string;
}

/** Takes the number of the row that is being counted; gives what it says in its own words. */
export type ReadWords = (row: number) => RowWords;

/** By what answers are found and told. */
export interface AnswerMaker {
  /** Takes the texts of a row's cells; gives what it comes to. */
  readonly answer: (texts: readonly string[]) => Settled;
  /** The texts of the added cells of an outcome. */
  readonly added: (outcome: Outcome) => readonly string[];
}

/** What rows state against the law, with what they came to. */
export interface Contradicted {
  readonly answer: Settled;
  /** What they say that their ward has become. */
  readonly stated: string;
  readonly rows: number;
  readonly samples: readonly number[];
}

/** Stands for all statements past those that are kept. */
const OTHERS = '…';

/** How many row numbers are kept of each question. */
const SAMPLES = 3;

/** Rows of each question of which the words are looked at, and how many different ones are kept. */
const LOOKED_AT = 12;
export const EXAMPLES = 4;

/** Answers that are known at a time: many more than there are wards. */
const MOST_ANSWERS = 50_000;

/** Rows share a question only where the same wards are offered: no answer is for a row that didn't offer it. */
export function keyOf({ outcome: { candidates, doubt } }: Settled, { id }: Question): string {
  return [id, doubt, ...candidates.map(({ unit }) => unit.code)].join(' ');
}

/** Rows of one sort as they are counted. */
interface Counter {
  rows: number;
  readonly samples: number[];
}

interface CountedQuestion extends Counter {
  readonly answer: Settled;
  readonly question: Question;
  /** By what they say. */
  readonly examples: Map<string, RowExample>;
}

interface CountedStatement extends Counter {
  readonly answer: Settled;
  readonly stated: string;
}

/** What the rows of one number are counted as. */
interface Counted {
  readonly question?: CountedQuestion;
  readonly statement?: CountedStatement;
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
  readonly #counted: Counted[] = [];
  /** Rows by number: apart from the answers, since adding to ten thousand objects in turn is a wait for memory each time. */
  #rows = new Int32Array(1024);
  #byOutcome = new WeakMap<Outcome, number>();
  readonly #byText = new Map<string, number>();
  readonly #questions = new Map<string, CountedQuestion>();
  readonly #statements = new Map<string, CountedStatement>();
  readonly #counts = new Map<Status, number>();
  #unlisted = 0;
  #readWords: ReadWords = () => ({});

  /** `mostQuestions`: different questions that are kept; the others are counted. */
  constructor(
    private readonly maker: AnswerMaker,
    private readonly mostQuestions: number,
  ) {}

  /** Takes the texts of a row's cells; gives the number of its answer. */
  numberOf(texts: readonly string[]): number {
    const answer = this.maker.answer(texts);
    if (answer.against !== undefined) return this.#contradicting(answer, answer.against);
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

  /** Has the words of rows read by this from now on. */
  readBy(readWords: ReadWords): void {
    this.#readWords = readWords;
  }

  /** Counts a row, by the number of its answer. */
  count(number: number, row: number): void {
    const rows = this.#rows[number] ?? 0;
    this.#rows[number] = rows + 1;
    if (rows < LOOKED_AT) this.#sample(number, row);
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
    this.#counted.length = 0;
    this.#byOutcome = new WeakMap();
    this.#byText.clear();
  }

  /** What rows ask that were counted, in the order of the first row. */
  get questions(): Asked[] {
    this.#settleCounts();
    const counted = [...this.#questions.values()].filter(({ rows }) => rows > 0);
    return counted.map(({ answer, question, rows, samples, examples }) => ({
      rows,
      samples,
      examples: [...examples.values()],
      ...answer,
      question,
    }));
  }

  /** What rows state against the law, in the order of the first row. */
  get contradicted(): Contradicted[] {
    this.#settleCounts();
    return [...this.#statements.values()];
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
    const key = keyOf(answer, question);
    const asked = this.#questionOf(key, answer, question);
    if (asked === undefined) return this.#telling(answer.outcome);
    const number = this.#byText.get(key);
    return number ?? this.#number(key, answer.outcome, { question: asked });
  }

  /** A question as it is counted; undefined past those that are kept. */
  #questionOf(key: string, answer: Settled, question: Question): CountedQuestion | undefined {
    const known = this.#questions.get(key);
    if (known !== undefined) return known;
    if (this.#questions.size >= this.mostQuestions) return undefined;
    const asked = { answer, question, rows: 0, samples: [], examples: new Map() };
    this.#questions.set(key, asked);
    return asked;
  }

  /** The number that the rows share that come to the same and state the same against it. */
  #contradicting(answer: Settled, stated: string): number {
    const { outcome, question } = answer;
    const asking = question && keyOf(answer, question);
    const key = `${stated}\n\n${asking ?? this.maker.added(outcome).join('\n')}`;
    const number = this.#byText.get(key);
    if (number !== undefined) return number;
    const asked =
      question && asking !== undefined ? this.#questionOf(asking, answer, question) : undefined;
    const statement = this.#statementOf(key, answer, stated);
    return this.#number(key, outcome, {
      statement,
      ...(asked !== undefined && { question: asked }),
    });
  }

  /** A statement as it is counted; past those that are kept all others together. */
  #statementOf(key: string, answer: Settled, stated: string): CountedStatement {
    const isFull = this.#statements.size >= this.mostQuestions;
    const known = this.#statements.get(key) ?? (isFull ? this.#statements.get(OTHERS) : undefined);
    if (known !== undefined) return known;
    const statement = { answer, stated: isFull ? OTHERS : stated, rows: 0, samples: [] };
    this.#statements.set(isFull ? OTHERS : key, statement);
    return statement;
  }

  /** The number that the rows with the same added cells share. */
  #telling(outcome: Outcome): number {
    const added = this.maker.added(outcome);
    const text = added.join('\n');
    return this.#byText.get(text) ?? this.#number(text, outcome, {}, added);
  }

  #number(
    key: string,
    outcome: Outcome,
    counted: Counted,
    added: readonly string[] = this.maker.added(outcome),
  ): number {
    const number = this.#added.length;
    this.#added.push(added);
    this.#statuses.push(outcome.status);
    this.#counted.push(counted);
    this.#byText.set(key, number);
    if (number === this.#rows.length) this.#rows = larger(this.#rows);
    return number;
  }

  #sample(number: number, row: number): void {
    const { question, statement } = this.#counted[number] ?? {};
    for (const samples of [question?.samples, statement?.samples])
      if (samples !== undefined && samples.length < SAMPLES) samples.push(row);
    if (question !== undefined && question.examples.size < EXAMPLES)
      addExample(question.examples, { row, words: this.#readWords(row) });
  }

  /** Puts the rows counted by number to their questions and statuses. */
  #settleCounts(): void {
    for (const [number, status] of this.#statuses.entries()) {
      const rows = this.#rows[number] ?? 0;
      if (rows === 0) continue;
      this.#counts.set(status, (this.#counts.get(status) ?? 0) + rows);
      const { question, statement } = this.#counted[number] ?? {};
      if (statement !== undefined) statement.rows += rows;
      if (question !== undefined) question.rows += rows;
      else if (OPEN.has(status)) this.#unlisted += rows;
    }
    this.#rows.fill(0);
  }
}

/** Statuses of rows that ask a question. */
const OPEN: ReadonlySet<Status> = new Set(['split-open', 'ambiguous', 'unknown']);
