import type { Grid, Row, Span } from '../../../lib/tables/index.js';

/** Takes a grid and the index of a column in it; gives what stands left of the column, and the rest. */
export function splitGrid(grid: Grid, at: number): readonly [Grid, Grid] {
  const { from, to } = grid.span ?? spanOf(grid);
  return [cutTo(grid, { from, to: at - 1 }), cutTo(grid, { from: at, to })];
}

function spanOf({ rows }: Grid): Span {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return { from: 0, to: Math.max(0, width - 1) };
}

/** The grid with nothing but some of its columns, which stay where they are. */
function cutTo(grid: Grid, within: Span): Grid {
  const { hiddenColumns } = grid;
  const rows = grid.rows.map((row) => rowWithin(row, within)).filter(holdsText);
  const span = {
    ...within,
    to: rows.reduce((last, row) => Math.max(last, lastFilled(row)), within.from),
  };
  const isWithin = (index: number) => index >= span.from && index <= span.to;
  const hidden = [...(hiddenColumns ?? [])].filter(isWithin);
  const { hiddenColumns: _, ...whole } = grid;
  return {
    ...whole,
    span,
    rows,
    merges: grid.merges
      .filter(({ left }) => isWithin(left))
      .map((block) => ({ ...block, right: Math.min(block.right, span.to) })),
    ...(hidden.length > 0 && { hiddenColumns: new Set(hidden) }),
  };
}

function rowWithin(row: Row, { from, to }: Span): Row {
  const cells = row.cells.slice(0, to + 1).map((cell, index) => (index < from ? undefined : cell));
  const { struck: all, ...rest } = row;
  const struck = [...(all ?? [])].filter(([index]) => index >= from && index <= to);
  return { ...rest, cells, ...(struck.length > 0 && { struck: new Map(struck) }) };
}

function holdsText(row: Row): boolean {
  return lastFilled(row) >= 0;
}

function lastFilled({ cells }: Row): number {
  return cells.findLastIndex((cell) => cell !== undefined);
}
