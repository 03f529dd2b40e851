import {
  defineReport,
  findingRemarks,
  findingSeverities,
  findingsTable,
  jsonFindings,
  tableOf,
  withAdded,
  withNew,
} from '../../../report/index.js';
import { verifyBlocks } from './blocks.js';
import type { verifySchema } from './schema.js';
import type { VerifyReport } from './types.js';

/** Whether a delivered folder is as it was exported. */
export const verifyReport = defineReport<VerifyReport, typeof verifySchema>({
  schema: 'verify-report',
  severities: findingSeverities,
  remarks: findingRemarks,
  withoutKnown: withNew,
  document: ({ directory, manifest, findings }, lang) => ({
    directory,
    manifest,
    findings: [...jsonFindings({ findings }, lang)],
  }),
  blocks: verifyBlocks,
  tables: ({ manifest, findings }, writer) => ({
    summary: [tableOf('files', ['name', 'format', 'records', 'bytes', 'sha256'], manifest.files)],
    lines: findingsTable(findings, writer),
  }),
  adjusted: withAdded,
  redacted: (report, redactor) => ({
    ...report,
    manifest: redactor.manifest(report.manifest),
    findings: redactor.findings(report.findings),
  }),
});
