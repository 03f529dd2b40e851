import {
  defineReport,
  findingRemarks,
  findingSeverities,
  findingsTable,
  jsonFindings,
  type ReportTable,
  tableOf,
  withAdded,
  withNew,
} from '../../../report/index.js';
import { exportBlocks } from './blocks.js';
import type { exportSchema } from './schema.js';
import { exportSummary } from './summary.js';
import type { ExportReport } from './types.js';

/** The files that a dataset was written to. */
export const exportReport = defineReport<ExportReport, typeof exportSchema>({
  schema: 'export-report',
  severities: findingSeverities,
  remarks: findingRemarks,
  withoutKnown: withNew,
  document: ({ profile, directory, manifest, findings }, lang) => ({
    profile,
    directory,
    manifest,
    findings: jsonFindings({ findings }, lang),
  }),
  blocks: exportBlocks,
  tables: (report, writer) => ({
    summary: [exportSummary(report, writer), findingsTable(report.findings, writer)],
    lines: filesTable(report),
  }),
  adjusted: withAdded,
  redacted: (report, redactor) => ({
    ...report,
    ...(report.manifest !== undefined && { manifest: redactor.manifest(report.manifest) }),
    findings: redactor.findings(report.findings),
  }),
});

function filesTable({ manifest }: ExportReport): ReportTable {
  return tableOf('files', ['name', 'format', 'records', 'bytes', 'sha256'], manifest?.files ?? []);
}
