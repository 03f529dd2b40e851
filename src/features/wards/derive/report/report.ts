import {
  countsSummary,
  defineReport,
  findingRemarks,
  findingSeverities,
  findingsTable,
  jsonFindings,
  withCounted,
  withNew,
} from '../../../../report/index.js';
import { deriveBlocks } from './blocks.js';
import { deriveDocument } from './document.js';
import type { deriveSchema } from './schema.js';
import { derivedInputsTable, derivedProvincesTable, derivedTable } from './tables.js';
import type { DeriveReport } from './types.js';

/** The relations that resolutions tell of. */
export const deriveReport = defineReport<DeriveReport, typeof deriveSchema>({
  schema: 'wards-derive-report',
  severities: findingSeverities,
  remarks: findingRemarks,
  withoutKnown: withNew,
  document: (report, lang) => deriveDocument(report, jsonFindings(report, lang), lang),
  blocks: deriveBlocks,
  tables: (report, writer) => ({
    summary: [
      countsSummary(report.summary, writer),
      derivedInputsTable(report, writer),
      ...(report.provinces.length > 0 ? [derivedProvincesTable(report)] : []),
      findingsTable(report.findings, writer, report.unreadable),
    ],
    lines: derivedTable(report, writer),
  }),
  adjusted: withCounted,
  redacted: (report, redactor) => ({
    ...report,
    unreadable: redactor.unreadable(report.unreadable),
    findings: redactor.findings(report.findings),
  }),
});
