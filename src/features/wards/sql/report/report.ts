import {
  defineReport,
  findingRemarks,
  findingSeverities,
  jsonFindings,
  withAdded,
  withNew,
} from '../../../../report/index.js';
import { sqlAside, sqlBlocks } from './blocks.js';
import { sqlDocument } from './document.js';
import type { sqlSchema } from './schema.js';
import { statementsTable } from './table.js';
import type { SqlReport } from './types.js';

/** A script for a database. */
export const sqlReport = defineReport<SqlReport, typeof sqlSchema>({
  schema: 'wards-sql-report',
  severities: findingSeverities,
  remarks: findingRemarks,
  withoutKnown: withNew,
  document: (report, lang) => sqlDocument(report, jsonFindings(report, lang)),
  blocks: sqlBlocks,
  aside: (_, report) => sqlAside(report),
  tables: (report) => ({ summary: [], lines: statementsTable(report) }),
  adjusted: withAdded,
  redacted: (report, redactor) => ({ ...report, findings: redactor.findings(report.findings) }),
});
