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
      tables.map(({ table: { name, columns }, rows }) => ({
        name,
        rows: [columns.map((column) => column.name), ...rows],
      })),
    );
  },
};
