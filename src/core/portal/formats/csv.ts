import { encodeCsv } from '../../../lib/tables/index.js';
import type { ExportFormat } from './format.js';

/** Comma-separated, with the byte order mark by which Excel knows UTF-8. */
export const csv: ExportFormat = {
  extension: '.csv',
  wholeCharacters: true,
  *encode({ headers, rows, neutralise }) {
    yield encodeCsv([headers], { bom: true, neutralise });
    for (const row of rows) yield encodeCsv([row], { neutralise });
  },
  *encodeTables(tables, neutralise) {
    for (const { table, rows } of tables) {
      const { above = [], columns } = table;
      yield encodeCsv([...above, columns.map(({ name }) => name)], { bom: true, neutralise });
      for (const row of rows) yield encodeCsv([row], { neutralise });
    }
  },
};
