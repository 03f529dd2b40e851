/** Keeps the numbers with the highest ranks, best first, of equals the lower ones. */
export class Best {
  readonly numbers: number[] = [];
  readonly #ranks: number[] = [];

  constructor(private readonly most: number) {}

  get isFull(): boolean {
    return this.numbers.length >= this.most;
  }

  /** The rank of the last that is kept. */
  get least(): number {
    return this.#ranks.at(-1) ?? 0;
  }

  /** Whether there is room for a number, or it is better than the last. */
  takes(number: number, rank: number): boolean {
    return !this.isFull || this.#isBehind(this.numbers.length - 1, number, rank);
  }

  /** Adds a number that it takes; the last one goes where there is no room. */
  add(number: number, rank: number): void {
    const { numbers } = this;
    let at = this.isFull ? numbers.length - 1 : numbers.length;
    for (; at > 0 && this.#isBehind(at - 1, number, rank); at -= 1) {
      numbers[at] = numbers[at - 1] ?? number;
      this.#ranks[at] = this.#ranks[at - 1] ?? rank;
    }
    numbers[at] = number;
    this.#ranks[at] = rank;
  }

  #isBehind(at: number, number: number, rank: number): boolean {
    const kept = this.#ranks[at] ?? 0;
    return kept < rank || (kept === rank && (this.numbers[at] ?? 0) > number);
  }
}
