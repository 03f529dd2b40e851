import { ELEMENT_LIMITS, refuseElementsBeyondLimit } from '../../limits.js';
import type { Block } from '../../table.js';
import type { Addition } from './addition.js';

/** Knows which columns of an addition's rows are taken, and finds those that are free. */
export class FreeColumns {
  readonly #taken = new Uint8Array(ELEMENT_LIMITS.col);
  /** Numbers of the rows, rising. */
  readonly #rows: readonly number[];

  constructor(
    private readonly addition: Addition,
    private readonly file: string,
  ) {
    this.#rows = [...addition.rows.keys()].sort((a, b) => a - b);
  }

  /** Notes that a cell of one of the rows holds something. */
  take(column: number): void {
    this.#taken[column] = 1;
  }

  /** Notes a merged block, if it reaches over one of the rows. */
  takeBlock({ top, left, bottom, right }: Block): void {
    if (right <= this.addition.after) return;
    const first = this.#firstFrom(top);
    if (first !== undefined && first <= bottom) this.#taken.fill(1, left, right + 1);
  }

  /**
   * Index of the first of so many free columns side by side. Throws `file-too-large` when the sheet
   * has no more of them.
   */
  find(): number {
    const { after, widths } = this.addition;
    let first = after + 1;
    for (let column = first; column < first + widths.length; column += 1) {
      refuseElementsBeyondLimit('col', column + 1, this.file);
      if (this.#taken[column] === 1) first = column + 1;
    }
    return first;
  }

  /** The first row at a number or below it. */
  #firstFrom(number: number): number | undefined {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#rows[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return this.#rows[low];
  }
}
