import type { Finding } from '../../findings/index.js';
import { fault } from './fault.js';
import { detailsOf, type FilledTable, type TablePlace } from './fill.js';

/** A filled table and where it is written to. */
export interface PlacedTable {
  readonly filled: FilledTable;
  readonly place: TablePlace;
}

/** Takes all tables of a profile; gives a finding for each value that the table it links to doesn't have. */
export function linkFindings(tables: readonly PlacedTable[]): Finding[] {
  const valuesOf = (name: string, column: string) => {
    const target = tables.find(({ filled }) => filled.table.name === name)?.filled;
    const at = target?.table.columns.findIndex((one) => one.name === column) ?? -1;
    return new Set(target?.rows.map((cells) => cells[at] ?? ''));
  };
  return tables.flatMap(({ filled: { table, rows, keys }, place }) =>
    (table.links ?? []).flatMap(({ column: name, table: target, to }) => {
      const known = valuesOf(target, to);
      const column = table.columns.findIndex((one) => one.name === name);
      return rows.flatMap((cells, row) => {
        const value = cells[column] ?? '';
        if (value === '' || known.has(value)) return [];
        const record = { key: keys[row] ?? '', fields: {} };
        const found = fault('export-link-broken', value, { target, there: to });
        return [found(detailsOf({ table, place, row, column }, { record }))];
      });
    }),
  );
}
