import { type CellWriter, type ReportTable, tableOf } from '../../../report/index.js';
import type { ExplainReport } from './types.js';

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
  return tableOf('explanation', columns, rows);
}
