import type { Block, Cell, Grid, Row } from '../../../lib/tables/index.js';
import type { SheetRow } from './sheet-row.js';
import { MergeSweep, type Shown } from './sweep.js';

/**
 * Takes a grid; gives its rows with the values of merged blocks spread over the cells they cover.
 * A row that no block touches keeps its cells. Throws `file-too-large` when blocks cover more cells
 * than a file may have.
 */
export function spreadMerges(grid: Grid): SheetRow[] {
  if (grid.merges.length === 0) return grid.rows.map(untouched);
  const sweep = new MergeSweep(grid);
  return grid.rows.map((row) => {
    const shown = sweep.over(row);
    if (shown.length === 0) return untouched(row);
    sweep.spend(shown.reduce((sum, { block }) => sum + block.right - block.left + 1, 0));
    return touched(row, shown);
  });
}

const NO_BLOCKS: readonly Block[] = [];

/** Nearly every row: it has no more than its cells, and takes a third of the memory. */
class Untouched implements SheetRow {
  constructor(readonly own: Row) {}

  get number(): number {
    return this.own.number;
  }

  get filled(): Row {
    return this.own;
  }

  get fromAbove(): boolean {
    return false;
  }

  get blocks(): readonly Block[] {
    return NO_BLOCKS;
  }
}

function untouched(row: Row): SheetRow {
  return new Untouched(row);
}

function touched(row: Row, shown: readonly Shown[]): SheetRow {
  const own = [...row.cells];
  const filled = [...row.cells];
  for (const { block, value } of shown) {
    const begins = block.top === row.number;
    cover(filled, block, value);
    cover(own, block, undefined);
    if (begins) own[block.left] = value;
  }
  return {
    number: row.number,
    own: { ...row, cells: own },
    filled: { ...row, cells: filled },
    fromAbove: shown.some(({ block }) => block.top < row.number),
    blocks: shown.map(({ block }) => block).filter(({ top }) => top === row.number),
  };
}

/** Also beyond a row's last cell, without leaving holes. */
function cover(cells: (Cell | undefined)[], block: Block, value: Cell | undefined): void {
  while (cells.length <= block.right) cells.push(undefined);
  cells.fill(value, block.left, block.right + 1);
}
