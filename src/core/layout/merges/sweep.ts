import {
  type Block,
  type Cell,
  type Grid,
  type Row,
  refuseCellsBeyondLimit,
} from '../../../lib/tables/index.js';

/** A merged block and what it shows. */
export interface Shown {
  readonly block: Block;
  readonly value: Cell | undefined;
}

/**
 * Goes down a grid's rows and knows which merged blocks reach over the row it has come to: every
 * block is looked at once. Of blocks that overlap, which only damaged files have, the first counts.
 */
export class MergeSweep {
  readonly #waiting: readonly Block[];
  readonly #file: string;
  /** By column: the last row that a block occupies there. */
  readonly #occupied: number[];
  #next = 0;
  #active: Shown[] = [];
  #firstEnd = Number.POSITIVE_INFINITY;
  /** Cells looked at or covered, against files whose merges are made to exhaust us. */
  #work = 0;

  constructor({ merges, rows, source }: Grid) {
    const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
    this.#waiting = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
    this.#file = source.name;
    this.#occupied = new Array<number>(width).fill(0);
  }

  /** The blocks over a row; rows come in rising order. Throws `file-too-large`. */
  over(row: Row): readonly Shown[] {
    if (this.#firstEnd < row.number) this.#leave(row.number);
    let block = this.#waiting[this.#next];
    while (block !== undefined && block.top <= row.number) {
      this.#enter(block, row);
      this.#next += 1;
      block = this.#waiting[this.#next];
    }
    return this.#active;
  }

  /** Counts cells that are covered or looked at. Throws `file-too-large`. */
  spend(cells: number): void {
    this.#work += cells;
    refuseCellsBeyondLimit(this.#work, this.#file);
  }

  #leave(row: number): void {
    this.#active = this.#active.filter(({ block }) => block.bottom >= row);
    this.#firstEnd = this.#active.reduce(
      (first, { block }) => Math.min(first, block.bottom),
      Number.POSITIVE_INFINITY,
    );
  }

  #enter({ top, left, bottom, right }: Block, row: Row): void {
    // Merges may reach to the last column of a sheet whose data end much earlier.
    const block = { top, left, bottom, right: Math.min(right, this.#occupied.length - 1) };
    if (bottom < row.number || left > block.right || this.#overlaps(block)) return;
    // A block whose first row has no filled cell at all shows nothing.
    const value = top === row.number ? row.cells[left] : undefined;
    this.#occupied.fill(bottom, left, block.right + 1);
    this.#active.push({ block, value });
    this.#firstEnd = Math.min(this.#firstEnd, bottom);
  }

  #overlaps({ top, left, right }: Block): boolean {
    this.spend(right - left + 1);
    return this.#occupied.slice(left, right + 1).some((bottom) => bottom >= top);
  }
}
