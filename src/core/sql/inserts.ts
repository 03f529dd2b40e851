import type { Dialect } from './dialects/dialect.js';
import type { TableSpec } from './table-spec.js';

/** A cell of a row of ours; an empty text is no value. */
export type Cell = string | number | undefined;

/** Rows in one statement: some hundred kilobytes, which every server takes. */
const BATCH = 500;

/** Takes a table and its rows, cells in the order of its columns; gives the statements that fill it. */
export function insertRows(
  { quote, literal }: Dialect,
  { name, columns }: Pick<TableSpec, 'name' | 'columns'>,
  rows: readonly (readonly Cell[])[],
): string[] {
  const head = `INSERT INTO ${name} (${columns.map((column) => quote(column.name)).join(', ')}) VALUES`;
  const written = (cell: Cell): string => {
    if (typeof cell === 'number') return String(cell);
    return cell === undefined || cell === '' ? 'NULL' : literal(cell);
  };
  const lines = rows.map((row) => `(${row.map(written).join(', ')})`);
  return Array.from({ length: Math.ceil(lines.length / BATCH) }, (_, batch) => {
    const some = lines.slice(batch * BATCH, (batch + 1) * BATCH);
    return `${head}\n${some.join(',\n')}`;
  });
}
