import { defineReport, findingSeverities, jsonFindings } from '../../define.js';
import { sqlDocument } from '../../json/sql.js';
import { sqlAside, sqlLines } from '../../pretty/sql.js';
import { statementsTable } from '../../tables/sql.js';
import type { SqlReport } from '../../sql-types.js';

/** A script for a database. */
export const sql = defineReport<SqlReport>({
  severities: findingSeverities,
  document: (report, lang) => sqlDocument(report, jsonFindings(report, lang)),
  page: sqlLines,
  aside: (page, report) => (report.findings.length === 0 ? [] : sqlAside(page, report)),
  tables: (report) => ({ summary: [], lines: statementsTable(report) }),
  redacted: (report, redactor) => ({ ...report, findings: redactor.findings(report.findings) }),
});
