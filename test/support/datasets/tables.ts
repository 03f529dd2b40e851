import type { Cell, Row, Table } from '../../../src/lib/tables/index.js';

/** What a test writes for a cell: text, a number as General shows it, a whole cell, or nothing. */
export type CellInput = string | number | Cell | undefined;

export function cellOf(input: CellInput): Cell | undefined {
  if (input === undefined || input === '') return undefined;
  if (typeof input === 'string') return { type: 'text', text: input, raw: input };
  if (typeof input === 'number') return { type: 'number', text: String(input), raw: input };
  return input;
}

/** A table as a workbook's sheet gives it: header in row 1, data from row 2. */
export function tableOf(
  headers: readonly string[],
  rows: readonly (readonly CellInput[])[],
): Table {
  return {
    source: { name: 'list.xlsx', format: 'xlsx', sha256: '0'.repeat(64), size: 1 },
    sheet: 'Sheet1',
    headerRows: [1],
    firstDataRow: rows.length === 0 ? 0 : 2,
    columns: headers.map((header, index) => ({
      index,
      letter: String.fromCharCode(65 + index),
      header,
    })),
    rows: rows.map((cells, index): Row => ({ number: index + 2, cells: cells.map(cellOf) })),
  };
}
