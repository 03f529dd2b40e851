import type { Block, Table } from '../../../lib/tables/index.js';
import type { DatasetRecord } from '../../kinds/index.js';

/** The merged cells over the rows of tables. */
export class MergedCells {
  readonly #blocks = new Map<Table, ReadonlyMap<number, Block>>();
  readonly #rows = new Map<Table, Set<number>>();

  constructor(records: readonly DatasetRecord[]) {
    for (const { origin } of records) {
      const rows = this.#rows.get(origin.table) ?? new Set();
      this.#rows.set(origin.table, rows.add(origin.row.number));
    }
  }

  /** The merged cell that a field of a row was read from, if it was. */
  over({ origin }: DatasetRecord, field: string): Block | undefined {
    const column = origin.columns.get(field);
    if (column === undefined || origin.table.merges === undefined) return undefined;
    return this.#blocksOf(origin.table).get(cellNumber(origin.row.number, column.index));
  }

  /** How many rows of data a merged cell reaches over. */
  rowsUnder({ origin }: DatasetRecord, { top, bottom }: Block): number {
    const rows = this.#rows.get(origin.table) ?? new Set();
    let count = 0;
    for (let row = top; row <= bottom; row += 1) if (rows.has(row)) count += 1;
    return count;
  }

  /** Every block by each column and row of the table that it covers. */
  #blocksOf(table: Table): ReadonlyMap<number, Block> {
    const known = this.#blocks.get(table);
    if (known !== undefined) return known;
    const blocks = new Map<number, Block>();
    const last = table.rows.at(-1)?.number ?? 0;
    for (const block of table.merges ?? []) {
      const bottom = Math.min(block.bottom, last);
      const columns = table.columns.filter(
        ({ index }) => block.left <= index && index <= block.right,
      );
      for (let row = Math.max(block.top, table.firstDataRow); row <= bottom; row += 1)
        for (const { index } of columns) blocks.set(cellNumber(row, index), block);
    }
    this.#blocks.set(table, blocks);
    return blocks;
  }
}

/** More than a sheet may have columns. */
const MOST_COLUMNS = 2 ** 14;

function cellNumber(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}
