import type { JsonFinding } from '../../../../report/index.js';
import type { SqlReport } from './types.js';

/** The document of `wards sql`: for programs that run statements one by one. */
export function sqlDocument(report: SqlReport, findings: readonly JsonFinding[]) {
  const { dialect, action, asOf, subject, table, statements } = report;
  return { dialect, action, asOf, subject, table, statements, findings };
}
