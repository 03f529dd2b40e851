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
  readonly #sizes: number[] = [];
  /** How many trigrams each text shares; all zero between two questions. */
  readonly #shared: Uint16Array;

  constructor(texts: readonly string[]) {
    for (const [number, text] of texts.entries()) {
      const trigrams = trigramsOf(text);
      this.#sizes.push(trigrams.length);
      for (const trigram of trigrams) {
        const known = this.#texts.get(trigram);
        if (known === undefined) this.#texts.set(trigram, [number]);
        else known.push(number);
      }
    }
    this.#shared = new Uint16Array(texts.length);
  }

  /**
   * Takes a text and which of the others count, by number; gives the numbers of at most `most` of them, those that
   * share the largest part of their trigrams first (of the larger text's), ties in their order.
   */
  nearest(text: string, most: number, counts: (number: number) => boolean): readonly number[] {
    const own = new Set(trigramsOf(text));
    const touched = this.#share(own);
    const best = new Best(most);
    for (const number of touched) {
      const shared = this.#shared[number] ?? 0;
      this.#shared[number] = 0;
      if (counts(number)) best.offer(number, shared / Math.max(own.size, this.#sizes[number] ?? 0));
    }
    if (!best.isFull) this.#fill(best, new Set(touched), counts);
    return best.numbers;
  }

  /** Counts what each text shares; gives the texts that share anything. */
  #share(own: ReadonlySet<Trigram>): readonly number[] {
    const touched: number[] = [];
    for (const trigram of own)
      for (const number of this.#texts.get(trigram) ?? []) {
        const shared = this.#shared[number] ?? 0;
        if (shared === 0) touched.push(number);
        this.#shared[number] = shared + 1;
      }
    return touched;
  }

  /** Puts those that share nothing behind the others. */
  #fill(best: Best, touched: ReadonlySet<number>, counts: (number: number) => boolean): void {
    for (let number = 0; number < this.#sizes.length && !best.isFull; number += 1)
      if (!touched.has(number) && counts(number)) best.offer(number, 0);
  }
}

/** Keeps the numbers with the highest ranks, best first, of equals the lower ones. */
class Best {
  readonly numbers: number[] = [];
  readonly #ranks: number[] = [];

  constructor(private readonly most: number) {}

  get isFull(): boolean {
    return this.numbers.length >= this.most;
  }

  offer(number: number, rank: number): void {
    const { numbers } = this;
    let at = numbers.length;
    if (this.isFull && !this.#isBehind(at - 1, number, rank)) return;
    while (at > 0 && this.#isBehind(at - 1, number, rank)) at -= 1;
    numbers.splice(at, 0, number);
    this.#ranks.splice(at, 0, rank);
    if (numbers.length <= this.most) return;
    numbers.pop();
    this.#ranks.pop();
  }

  #isBehind(at: number, number: number, rank: number): boolean {
    const kept = this.#ranks[at] ?? 0;
    return kept < rank || (kept === rank && (this.numbers[at] ?? 0) > number);
  }
}
