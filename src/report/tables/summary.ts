import { FINDING_CODES, type FindingCounts, SEVERITIES } from '../../core/findings/index.js';
import { titledCode } from '../words/finding-text.js';
import { reportWords } from '../words/report-words.js';
import type { CellWriter } from './cell-writer.js';
import { type ColumnKey, type ReportTable, type TableCell, tableOf } from './table.js';

/** A number of the sheet of numbers, under its words. */
export type SummaryRow = { readonly item: string; readonly value: TableCell };

/** How many findings there are of each severity and of each code. */
export function countsSummary(counts: FindingCounts, writer: CellWriter): ReportTable {
  return summaryTable(countRows(writer, counts));
}

/** The sheet of numbers of a report. */
export function summaryTable(rows: readonly SummaryRow[]): ReportTable {
  const begun = rows.map(({ item, value }) => ({ item: capitalised(item), value }));
  return tableOf('summary', ['item', 'value'], begun);
}

/** Words that stand within sentences elsewhere begin a line here. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Numbers under the words for their columns; those that are undefined are left out. */
export function named(
  writer: CellWriter,
  values: Partial<Record<ColumnKey, TableCell>>,
): SummaryRow[] {
  const { columns } = reportWords(writer.lang);
  // Object.entries forgets that the keys are those of the words.
  const entries = Object.entries(values) as [ColumnKey, TableCell][];
  return entries
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ({ item: columns[key], value }));
}

/** How often each severity and each code was found. */
export function countRows(writer: CellWriter, { bySeverity, byCode }: FindingCounts): SummaryRow[] {
  return [
    ...SEVERITIES.map((severity) => ({
      item: writer.severity(severity),
      value: bySeverity[severity],
    })),
    ...FINDING_CODES.filter((code) => byCode[code] !== undefined).map((code) => ({
      item: titledCode(code, writer.lang),
      value: byCode[code],
    })),
  ];
}
