import { Best } from './best.js';

/** Three neighbouring UTF-16 units as one number; beyond Latin-1 two may share one, which ranking can bear. */
export type Trigram = number;

/** Takes a text; gives its trigrams, those of its beginning and its end among them. */
export function trigramsOf(text: string): Trigram[] {
  const padded = ` ${text} `;
  const found: Trigram[] = [];
  for (let i = 2; i < padded.length; i += 1) {
    const [a, b, c] = [padded.charCodeAt(i - 2), padded.charCodeAt(i - 1), padded.charCodeAt(i)];
    found.push((a << 16) ^ (b << 8) ^ c);
  }
  return found;
}

/**
 * Finds, of many texts, those that share most trigrams with another: a cheap stand-in for similarity, good for
 * ranking only. For each trigram it is known who has it, so that a text that shares none is never looked at.
 */
export class TrigramIndex {
  /** Numbers of the texts by their trigrams; a text stands there as often as it has the trigram. */
  readonly #texts = new Map<Trigram, number[]>();
  readonly #sizes: Uint32Array;
  /** How many trigrams each text shares; all zero between two questions. */
  readonly #shared: Uint16Array;
  /** Numbers of the texts that share any, of the last question. */
  readonly #touched: Uint32Array;
  /** The same, those that share most first. */
  readonly #sorted: Uint32Array;

  constructor(texts: readonly string[]) {
    this.#sizes = new Uint32Array(texts.length);
    this.#shared = new Uint16Array(texts.length);
    this.#touched = new Uint32Array(texts.length);
    this.#sorted = new Uint32Array(texts.length);
    for (const [number, text] of texts.entries()) {
      const trigrams = trigramsOf(text);
      this.#sizes[number] = trigrams.length;
      for (const trigram of trigrams) {
        const known = this.#texts.get(trigram);
        if (known === undefined) this.#texts.set(trigram, [number]);
        else known.push(number);
      }
    }
  }

  /**
   * Takes a text and which of the others count, by number; gives the numbers of at most `most` of them, those that
   * share the largest part of their trigrams first (of the larger text's), ties in their order.
   */
  nearest(text: string, most: number, counts: (number: number) => boolean): readonly number[] {
    const own = new Set(trigramsOf(text));
    const touching = this.#mostFirst(this.#share(own));
    const best = new Best(most);
    for (const number of touching) {
      const shared = this.#shared[number] ?? 0;
      // All that follow share as much at most.
      if (best.isFull && shared / own.size < best.least) break;
      const rank = shared / Math.max(own.size, this.#sizes[number] ?? 0);
      if (best.takes(number, rank) && counts(number)) best.add(number, rank);
    }
    if (!best.isFull) this.#fill(best, counts);
    this.#shared.fill(0);
    return best.numbers;
  }

  /** The numbers of the first so many texts that were touched, those that share most first: sorted by counting. */
  #mostFirst(count: number): Uint32Array {
    const touched = this.#touched.subarray(0, count);
    // How many share so much; then, how many share more.
    const places: number[] = [];
    for (const number of touched) {
      const shared = this.#shared[number] ?? 0;
      while (places.length <= shared) places.push(0);
      places[shared] = (places[shared] ?? 0) + 1;
    }
    let more = 0;
    for (let shared = places.length - 1; shared > 0; shared -= 1) {
      const same = places[shared] ?? 0;
      places[shared] = more;
      more += same;
    }
    const sorted = this.#sorted.subarray(0, count);
    for (const number of touched) {
      const shared = this.#shared[number] ?? 0;
      const place = places[shared] ?? 0;
      sorted[place] = number;
      places[shared] = place + 1;
    }
    return sorted;
  }

  /** Counts what each text shares; gives how many share anything. */
  #share(own: ReadonlySet<Trigram>): number {
    let count = 0;
    for (const trigram of own)
      for (const number of this.#texts.get(trigram) ?? []) {
        const shared = this.#shared[number] ?? 0;
        if (shared === 0) {
          this.#touched[count] = number;
          count += 1;
        }
        this.#shared[number] = shared + 1;
      }
    return count;
  }

  /** Puts those that share nothing behind the others. */
  #fill(best: Best, counts: (number: number) => boolean): void {
    for (let number = 0; number < this.#sizes.length && !best.isFull; number += 1)
      if (this.#shared[number] === 0 && counts(number)) best.add(number, 0);
  }
}
