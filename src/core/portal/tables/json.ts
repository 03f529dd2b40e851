import type { FilledTable } from './fill.js';

/** Rows as JSON, one by one: their texts by the names of the columns; one that is empty isn't there. */
export function* jsonOfTables(tables: readonly FilledTable[]): Generator<string> {
  for (const { table, rows } of tables)
    for (const cells of rows) {
      const named = table.columns.map(({ name }, at) => [name, cells[at] ?? ''] as const);
      yield JSON.stringify(Object.fromEntries(named.filter(([, text]) => text !== '')));
    }
}
