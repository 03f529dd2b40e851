import type { FileContent, Grid, Row } from '../../table.js';
import { formulasWithoutValue } from '../formulas.js';
import type { OpenTable } from './tables.js';

/** Takes what the library read of an OpenDocument workbook; adds what it doesn't tell. */
export function completed(content: FileContent, tables: readonly OpenTable[]): FileContent {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const known = content.grids.flatMap((grid) => {
    const table = byName.get(grid.sheet ?? '');
    return table === undefined ? [] : [table];
  });
  return {
    source: content.source,
    grids: content.grids.map((grid) => withHidden(grid, byName.get(grid.sheet ?? ''))),
    findings: known.flatMap(({ name, uncalculated }) =>
      formulasWithoutValue(content.source.name, name, uncalculated),
    ),
  };
}

function withHidden(grid: Grid, table: OpenTable | undefined): Grid {
  if (table === undefined) return grid;
  const { hiddenRows, hiddenColumns } = table;
  const isHidden = ({ number }: Row) =>
    hiddenRows.some(([first, last]) => first <= number && number <= last);
  return {
    ...grid,
    rows:
      hiddenRows.length === 0
        ? grid.rows
        : grid.rows.map((row) => (isHidden(row) ? { ...row, hidden: true } : row)),
    ...(hiddenColumns.size > 0 && { hiddenColumns }),
  };
}
