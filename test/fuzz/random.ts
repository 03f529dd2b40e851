const UINT32 = 2 ** 32;

/** Numbers that look random and are the same for the same seed, on every machine (xorshift32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    // Neighbouring seeds must not begin alike, and zero would stay zero.
    const mixed = Math.imul(seed ^ (seed >>> 16) ^ 0x9e3779b9, 0x85ebca6b);
    this.#state = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) | 1;
    for (let i = 0; i < 8; i += 1) this.#next();
  }

  #next(): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return this.#state >>> 0;
  }

  /** A whole number from 0 to below the limit. */
  below(limit: number): number {
    return Math.floor((this.#next() / UINT32) * limit);
  }

  /** Whether something of this probability happens. */
  chance(share: number): boolean {
    return this.#next() < share * UINT32;
  }

  pick<T>(list: readonly T[]): T {
    const index = this.below(list.length);
    if (index >= list.length) throw new RangeError('nothing to pick from');
    return list[index] as T;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const rest = [...list];
    return list.flatMap(() => rest.splice(this.below(rest.length), 1));
  }

  /** How often to repeat what is meant to hurt: mostly a few times, now and then very often. */
  count(): number {
    return this.chance(0.05) ? 1000 + this.below(30_000) : 1 + this.below(20);
  }
}
