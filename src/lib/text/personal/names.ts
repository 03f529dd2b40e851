import { nameKey, Phrases, type Word, wordsOf } from './phrases.js';
import type { Known, PersonalWords, Span } from './words.js';

/** Names have two to six words; behind a title one is enough. */
const FEWEST = 2;
const MOST = 6;

/** How far from somebody's number a name is taken for that person's. */
const NEAR = 80;

/** What may stand between two words of a name. */
const GAP = /^(?:[^\S\n\r]|\p{Cf}){1,4}$|^\.[^\S\n\r]?$/u;

/** The same where the name is known, whatever it was broken by. */
const KNOWN_GAP = /^[^\p{L}\p{Nd}]{1,4}$/u;

const CAPITAL = /^\p{Lu}/u;

/** Behind a number a name is that of a street: 12 Lê Lợi. */
const HOUSE = /\p{Nd}[\p{L}]?[,/]?\s*$/u;

/** Finds names of persons in texts by the words that stand in and around them. */
export class NameFinder {
  readonly #surnames: Phrases;
  readonly #titles: Phrases;
  readonly #labels: Phrases;
  /** Where a name ends at the latest. */
  readonly #others: readonly Phrases[];
  readonly #places: Phrases;

  constructor(words: PersonalWords) {
    this.#surnames = new Phrases(words.surnames);
    this.#titles = new Phrases(words.titles);
    this.#labels = new Phrases(words.labels);
    this.#places = new Phrases(words.places);
    this.#others = [this.#places, this.#labels, new Phrases(words.numbers)];
  }

  /** Where names stand in a text; `numbers`: where numbers of persons do. */
  spans(text: string, numbers: readonly Span[], known?: Known): Span[] {
    const words = wordsOf(text);
    const spans: Span[] = [];
    for (let at = 0; at < words.length; ) {
      const count = Math.max(
        this.#nameAt(text, words, at, numbers),
        knownAt(text, words, at, known, this.#places),
      );
      const [first, last] = [words[at], words[at + count - 1]];
      if (count > 0 && first !== undefined && last !== undefined)
        spans.push({ start: first.start, end: last.end });
      at += Math.max(count, 1);
    }
    return spans;
  }

  /** How many words from here on are a name by what stands in and around them; 0 when none are. */
  #nameAt(text: string, words: readonly Word[], at: number, numbers: readonly Span[]): number {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined) return 0;
    const between = text.slice(before?.end ?? 0, word.start);
    const gap = between.trim();
    const isTitled = this.#titles.endingAt(words, at) > 0 && /^[:.]?$/.test(gap);
    if (this.#labels.endingAt(words, at) > 0 && /^(?:\([^)]*\)\s?)?:$/.test(gap))
      return this.#length(text, words, at, true);
    const isNear = numbers.some((span) => distance(span, word) <= NEAR);
    const isSurname = this.#surnames.has([word]);
    if (isTitled && isNear && !isSurname) return this.#length(text, words, at, false);
    if (!isSurname || !(isTitled || isNear) || this.#isPlace(text, words, at, numbers)) return 0;
    const isAlone = before === undefined || /[\p{Nd}\n,;:()•–|/-]/u.test(between) || isTitled;
    const count = this.#length(text, words, at, isAlone && isNear);
    return count >= FEWEST ? count : 0;
  }

  #isPlace(text: string, words: readonly Word[], at: number, numbers: readonly Span[]): boolean {
    if (isBehindPlace(text, words, at, this.#places)) return true;
    const start = words[at]?.start ?? 0;
    const before = text.slice(Math.max(0, start - 8), start);
    const house = HOUSE.exec(before);
    if (house === null) return false;
    const digit = start - before.length + house.index;
    return !numbers.some((span) => digit >= span.start && digit < span.end);
  }

  /** The word of a title may be part of a name (Trần Anh, Nguyễn Thị Bà), unless another name comes behind it. */
  #endsBefore(words: readonly Word[], at: number): boolean {
    if (this.#others.some((other) => other.startingAt(words, at) > 0)) return true;
    const titled = at + this.#titles.startingAt(words, at);
    const [first, second] = [words[titled], words[titled + 1]];
    const isName = first !== undefined && this.#surnames.has([first]);
    return titled > at && isName && second !== undefined && CAPITAL.test(second.text);
  }

  /** The words of a name; `anyCase`: whether they may be written small. */
  #length(text: string, words: readonly Word[], at: number, anyCase: boolean): number {
    let count = 0;
    while (count < MOST) {
      const [word, before] = [words[at + count], words[at + count - 1]];
      if (word === undefined || !(anyCase || CAPITAL.test(word.text))) break;
      if (count > 0 && !GAP.test(text.slice(before?.end, word.start))) break;
      if (count >= FEWEST && this.#endsBefore(words, at + count)) break;
      count += 1;
    }
    return count;
  }
}

function distance(span: Span, word: Word): number {
  return Math.max(span.start - word.end, word.start - span.end, 0);
}

/** Of one letter only where a point says that it is short for something: Xã X, but P. Trần Phú. */
function isBehindPlace(text: string, words: readonly Word[], at: number, places: Phrases): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || places.endingAt(words, at) === 0) return false;
  const gap = text.slice(before.end, word.start);
  return GAP.test(gap) && (before.folded.length > 1 || gap.startsWith('.'));
}

/** So many words of a name are nobody's but the person's; fewer may be a place that is called so. */
const OWN = 3;

/** How many words from here on are a name that is known. */
function knownAt(
  text: string,
  words: readonly Word[],
  at: number,
  known: Known | undefined,
  places: Phrases,
): number {
  if (known === undefined || known.names.size === 0) return 0;
  for (let count = Math.min(MOST, words.length - at); count >= FEWEST; count -= 1) {
    const name = words.slice(at, at + count);
    if (!known.names.has(nameKey(name)) || !isTogether(text, name)) continue;
    if (count >= OWN || !isBehindPlace(text, words, at, places)) return count;
  }
  return 0;
}

function isTogether(text: string, name: readonly Word[]): boolean {
  return name.every((word, index) => {
    const before = name[index - 1];
    return before === undefined || KNOWN_GAP.test(text.slice(before.end, word.start));
  });
}
