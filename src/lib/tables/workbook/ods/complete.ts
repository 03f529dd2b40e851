import type { FileContent, Grid, Row, Strike } from '../../table.js';
import { formulasWithoutValue } from '../formulas.js';
import type { OpenTable, StruckCells } from './tables.js';

/** Takes what the library read of an OpenDocument workbook; adds what it doesn't tell. */
export function completed(content: FileContent, tables: readonly OpenTable[]): FileContent {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const known = content.grids.flatMap((grid) => {
    const table = byName.get(grid.sheet ?? '');
    return table === undefined ? [] : [table];
  });
  return {
    source: content.source,
    grids: content.grids.map((grid) => withLooks(grid, byName.get(grid.sheet ?? ''))),
    notices: known.flatMap(({ name, uncalculated }) =>
      formulasWithoutValue(content.source.name, name, uncalculated),
    ),
  };
}

function withLooks(grid: Grid, table: OpenTable | undefined): Grid {
  if (table === undefined) return grid;
  const { hidden, hiddenRows, hiddenColumns, struck } = table;
  const rows = struck.length === 0 ? grid.rows : struckOut(grid.rows, struck);
  return {
    ...grid,
    hidden: grid.hidden || hidden,
    rows: hiddenRows.length === 0 ? rows : marked(rows, hiddenRows),
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

/** The rows with what of their cells is struck through. Struck cells are in the order of the sheet. */
function struckOut(rows: readonly Row[], struck: OpenTable['struck']): readonly Row[] {
  let next = 0;
  let active: readonly StruckCells[] = [];
  return rows.map((row) => {
    const first = next;
    while ((struck[next]?.rows[0] ?? Number.POSITIVE_INFINITY) <= row.number) next += 1;
    active = [...active, ...struck.slice(first, next)].filter(
      ({ rows: [, end] }) => end >= row.number,
    );
    const strikes = active.flatMap((cells) => strikesIn(row, cells));
    return strikes.length === 0 ? row : { ...row, struck: new Map(strikes) };
  });
}

function strikesIn({ cells }: Row, { columns, text }: StruckCells): (readonly [number, Strike])[] {
  const strikes: (readonly [number, Strike])[] = [];
  for (let column = columns[0]; column <= Math.min(columns[1], cells.length - 1); column += 1) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const isWhole = text === undefined || bare(text) === bare(cell.text);
    strikes.push([column, isWhole ? 'whole' : 'part']);
  }
  return strikes;
}

/** Blanks are elements of their own in OpenDocument, which no run's text has. */
function bare(text: string): string {
  return text.replace(/\s/g, '');
}
