import type { Block } from '../../../lib/tables/index.js';

/** Where a cell is, counted as in a mark. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Of a merged block programs show the first cell only: a colour or a note of another is never seen. Asked for row by row downwards. */
export class ShownCells {
  /** The next one last. */
  readonly #waiting: Block[];
  #over: Block[] = [];

  constructor(merges: readonly Block[]) {
    this.#waiting = [...merges].sort((a, b) => b.top - a.top);
  }

  /** The cell that shows what this one holds. */
  of({ row, column }: Place): Place {
    for (let next = this.#waiting.at(-1); next && next.top <= row; next = this.#waiting.at(-1)) {
      this.#waiting.pop();
      this.#over.push(next);
    }
    this.#over = this.#over.filter(({ bottom }) => row <= bottom);
    const block = this.#over.find(({ left, right }) => left <= column && column <= right);
    return block === undefined ? { row, column } : { row: block.top, column: block.left };
  }
}
