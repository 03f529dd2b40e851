import type { ReportWords } from '../words/report-words.js';

/** The English JSON key of a column; its title in each language stands in the report's words. */
export type ColumnKey = keyof ReportWords['columns'];

/** One cell of a report in columns; absent values are empty. */
export type TableCell = string | number | undefined;

/** One table of a report in columns. */
export interface ReportTable {
  readonly name: keyof ReportWords['sheets'];
  readonly columns: readonly ColumnKey[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Makes a table of objects that have a value, or none, for each column. */
export function tableOf<const K extends ColumnKey>(
  name: ReportTable['name'],
  columns: readonly K[],
  rows: readonly Readonly<Partial<Record<K, TableCell>>>[],
): ReportTable {
  return { name, columns, rows: rows.map((row) => columns.map((column) => row[column])) };
}

/** A report in columns: what was counted, and the lines themselves. A csv file holds the lines only. */
export interface Tabulated {
  readonly summary: readonly ReportTable[];
  readonly lines: ReportTable;
}
