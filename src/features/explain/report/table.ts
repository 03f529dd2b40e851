import { type CellWriter, ownTableOf, type ReportTable } from '../../../report/index.js';
import type { ExplainReport } from './types.js';
import { explainWords } from './words/index.js';

/** Finding codes, a line each. */
export function explanationTable(
  reports: readonly ExplainReport[],
  writer: CellWriter,
): ReportTable {
  const rows = reports.map(({ code, title, severity, rejecting, why, remedy }) => ({
    code,
    title,
    severity: writer.severity(severity),
    rejecting: writer.flag(rejecting),
    why,
    remedy,
  }));
  const columns = ['code', 'title', 'severity', 'rejecting', 'why', 'remedy'] as const;
  return ownTableOf((lang) => explainWords(lang).table, columns, rows);
}
