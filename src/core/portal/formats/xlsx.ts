import { encodeWorkbook } from '../../../lib/tables/index.js';
import type { ExportFormat } from './format.js';

/** A workbook with one sheet of text cells: Excel eats no zero of a code that is text. */
export const xlsx: ExportFormat = {
  extension: '.xlsx',
  sheet: true,
  encode({ kind, headers, rows }) {
    return encodeWorkbook([{ name: kind.title.vi, rows: [headers, ...rows] }]);
  },
  encodeTables(tables) {
    return encodeWorkbook(
      tables.map(({ table: { name, above = [], columns }, rows }) => ({
        name,
        rows: [...above, columns.map((column) => column.name), ...rows],
        // Below a title the header isn't the first row, which a table of Excel begins with.
        ...(above.length > 0 && { isTable: false }),
      })),
    );
  },
};
