import type { Slip, Span } from '../types.js';
import type { Token } from './tokens.js';

/** Where reading stopped, and what the grammar looked for there. */
export interface Stop {
  readonly at: number;
  readonly expected: string;
}

/** A place among the tokens of one sentence, moved forward by what is read. */
export class Cursor {
  readonly slips: Slip[] = [];
  /** The last complaint: the reader that failed is the one that saw furthest. */
  stop: Stop | undefined;
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** The token `ahead` places on, or undefined past the end. */
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  next(): Token | undefined {
    const token = this.peek();
    this.#at += 1;
    return token;
  }

  skip(count: number): void {
    this.#at += count;
  }

  /** A cursor of its own on what stands `count` places on, to try what can be read there. */
  ahead(count: number): Cursor {
    return new Cursor(this.#tokens.slice(this.#at + count));
  }

  /** How many tokens were read. */
  get read(): number {
    return this.#at;
  }

  /** Whether the words of `phrase` stand here, or `ahead` places on. */
  sees(phrase: string, ahead = 0): boolean {
    return phrase.split(' ').every((word, index) => this.peek(ahead + index)?.text === word);
  }

  /** Reads `phrase` if it stands here. */
  accept(phrase: string): boolean {
    if (!this.sees(phrase)) return false;
    this.#at += phrase.split(' ').length;
    return true;
  }

  /** Reads `phrase`, or tells that it was expected. */
  expect(phrase: string): boolean {
    if (this.accept(phrase)) return true;
    this.fail(phrase);
    return false;
  }

  /** Reads the first of the phrases that stands here. */
  acceptAny<const P extends string>(phrases: readonly P[]): P | undefined {
    return phrases.find((phrase) => this.accept(phrase));
  }

  /** The offset in the text where the next token begins. */
  get offset(): number {
    return this.peek()?.start ?? this.lastEnd;
  }

  /** The offset where the token read last ended. */
  get lastEnd(): number {
    return this.peek(-1)?.end ?? this.#tokens[0]?.start ?? 0;
  }

  /** Notes a departure from the formula, here or at the token just read. */
  slip(slip: Slip['slip'], place: Span = { start: this.offset, end: this.offset }): void {
    this.slips.push({ slip, start: place.start, end: place.end });
  }

  /** Notes what was expected here; gives undefined, as every reader does that can't go on. */
  fail(expected: string): undefined {
    this.stop = { at: this.offset, expected };
    return undefined;
  }
}
