/** Slots at first; a power of two, so that a place is found by its bits. */
const FIRST_ROOM = 1024;

/**
 * Counts how often each 64-bit number was met, sixteen bytes each and less: a list may have millions of findings, and
 * none of their texts is kept for it.
 */
export class Occurrences {
  #high = new Uint32Array(FIRST_ROOM);
  #low = new Uint32Array(FIRST_ROOM);
  #counts = new Uint32Array(FIRST_ROOM);
  #filled = 0;

  /** Adds one; gives how often it was met before. */
  add(high: number, low: number): number {
    if (2 * this.#filled >= this.#counts.length) this.#grow();
    const slot = this.#slotOf(high, low);
    const before = this.#counts[slot] ?? 0;
    if (before === 0) this.#filled += 1;
    this.#put(slot, high, low, before + 1);
    return before;
  }

  /** Where a number stands, or would stand: the next free slot from its own on. */
  #slotOf(high: number, low: number): number {
    const last = this.#counts.length - 1;
    let slot = low & last;
    while (this.#counts[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low))
      slot = (slot + 1) & last;
    return slot;
  }

  #put(slot: number, high: number, low: number, count: number): void {
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#counts[slot] = count;
  }

  #grow(): void {
    const [high, low, counts] = [this.#high, this.#low, this.#counts];
    this.#high = new Uint32Array(2 * high.length);
    this.#low = new Uint32Array(2 * low.length);
    this.#counts = new Uint32Array(2 * counts.length);
    for (const [at, count] of counts.entries()) {
      if (count === 0) continue;
      const [one = 0, other = 0] = [high[at], low[at]];
      this.#put(this.#slotOf(one, other), one, other, count);
    }
  }
}
