const FIRST_ROOM = 16;

/** Whole numbers from 0 on, four bytes each. */
export class NumberList implements Iterable<number> {
  #numbers = new Uint32Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(2 * this.#length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** Adds a number unless it was the last one added. */
  pushOnce(number: number): void {
    if (this.#length === 0 || this.#numbers[this.#length - 1] !== number) this.push(number);
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#numbers.subarray(0, this.#length).values();
  }
}
