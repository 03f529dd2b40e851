/** Whole numbers from 0 on, a bit each. */
export class NumberSet {
  #bits = new Uint8Array(1024);

  add(number: number): void {
    const at = number >>> 3;
    if (at >= this.#bits.length) this.#grow(at);
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (number & 7));
  }

  has(number: number): boolean {
    return ((this.#bits[number >>> 3] ?? 0) & (1 << (number & 7))) !== 0;
  }

  /** Takes a number out; gives whether it was among them. */
  take(number: number): boolean {
    const isThere = this.has(number);
    if (isThere) this.#bits[number >>> 3] = (this.#bits[number >>> 3] ?? 0) & ~(1 << (number & 7));
    return isThere;
  }

  #grow(at: number): void {
    const larger = new Uint8Array(2 ** Math.ceil(Math.log2(at + 1)));
    larger.set(this.#bits);
    this.#bits = larger;
  }
}
