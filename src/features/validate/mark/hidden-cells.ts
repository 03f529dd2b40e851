import type { CellMark, Grid } from '../../../lib/tables/index.js';

/** How many of the marked cells of a sheet nobody sees before a filter is taken away or something is shown again. */
export function hiddenCells(grid: Grid, cells: readonly CellMark[]): number {
  if (grid.hidden) return cells.length;
  const rows = new Set(grid.rows.flatMap(({ number, hidden }) => (hidden ? [number] : [])));
  return cells.filter(({ row, column }) => rows.has(row) || grid.hiddenColumns?.has(column)).length;
}
