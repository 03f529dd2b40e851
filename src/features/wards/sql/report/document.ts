import type { JsonFinding } from '../../../../report/index.js';
import type { Documented } from '../../../../schemas/index.js';
import type { sqlSchema } from './schema.js';
import type { SqlReport } from './types.js';

/** The document of `wards sql`: for programs that run statements one by one. */
export function sqlDocument(
  report: SqlReport,
  findings: Iterable<JsonFinding>,
): Documented<typeof sqlSchema> {
  const { dialect, action, asOf, subject, table, statements } = report;
  return { dialect, action, asOf, subject, table, statements, findings };
}
