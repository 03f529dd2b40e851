import { stripDiacritics } from '../letters/diacritics.js';
import { foldText } from '../letters/fold.js';
import { narrow } from '../letters/width.js';

/** A word of a text and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What it is compared by. */
  readonly folded: string;
  /** The same without marks: forms are filled in with them and without. */
  readonly bare: string;
}

const WORD = /\p{L}(?:[\p{L}\p{M}\p{Cf}]|['’](?=\p{L}))*/gu;

/** The words of a text: letters with their marks, however they are composed. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const folded = foldText(narrow(word));
    const bare = stripDiacritics(folded);
    return { text: word, start: index, end: index + word.length, folded, bare };
  });
}

/** What words are compared by. */
function foldedOf(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** What a name is known again by, in marks or none, in capitals or none. */
export function nameKey(words: readonly Word[]): string {
  return words.map(({ bare }) => bare).join(' ');
}

/** Words and phrases that a text is searched for, written with marks or without any. */
export class Phrases {
  readonly #marked: ReadonlySet<string>;
  readonly #bare: ReadonlySet<string>;
  readonly longest: number;

  constructor(phrases: readonly string[]) {
    const written = phrases.map((phrase) => wordsOf(phrase));
    this.#marked = new Set(written.map(foldedOf));
    this.#bare = new Set(written.map(nameKey));
    this.longest = written.reduce((most, { length }) => Math.max(most, length), 0);
  }

  /** Whether these words are one of the phrases: where none has a mark, they may lack them all. */
  has(words: readonly Word[]): boolean {
    const text = foldedOf(words);
    return this.#marked.has(text) || (this.#bare.has(text) && nameKey(words) === text);
  }

  /** How many of the words before a place are one of the phrases; 0 when none are. */
  endingAt(words: readonly Word[], end: number): number {
    for (let count = Math.min(this.longest, end); count > 0; count -= 1)
      if (this.has(words.slice(end - count, end))) return count;
    return 0;
  }

  /** How many of the words from a place on are one of the phrases; 0 when none are. */
  startingAt(words: readonly Word[], start: number): number {
    for (let count = Math.min(this.longest, words.length - start); count > 0; count -= 1)
      if (this.has(words.slice(start, start + count))) return count;
    return 0;
  }
}
