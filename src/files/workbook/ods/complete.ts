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
  const { hidden, hiddenRows, hiddenColumns } = table;
  return {
    ...grid,
    hidden: grid.hidden || hidden,
    rows: hiddenRows.length === 0 ? grid.rows : marked(grid.rows, hiddenRows),
    ...(hiddenColumns.size > 0 && { hiddenColumns }),
  };
}

/** Goes through the rows and what is hidden of them once: both are in the order of the sheet. */
function marked(rows: readonly Row[], hidden: OpenTable['hiddenRows']): readonly Row[] {
  let next = 0;
  return rows.map((row) => {
    while ((hidden[next]?.[1] ?? Number.POSITIVE_INFINITY) < row.number) next += 1;
    const first = hidden[next]?.[0];
    return first !== undefined && first <= row.number ? { ...row, hidden: true } : row;
  });
}
