import { defineReport, findingSeverities, jsonFindings } from '../../define.js';
import { deriveDocument } from '../../json/derive.js';
import { deriveLines } from '../../pretty/derive.js';
import { derivedInputsTable, derivedTable } from '../../tables/derive.js';
import { findingsTable } from '../../tables/findings.js';
import { countsSummary } from '../../tables/summary.js';
import type { DeriveReport } from '../../derive-types.js';

/** The relations that resolutions tell of. */
export const derive = defineReport<DeriveReport>({
  severities: findingSeverities,
  document: (report, lang) => deriveDocument(report, jsonFindings(report, lang), lang),
  page: deriveLines,
  tables: (report, writer) => ({
    summary: [
      countsSummary(report.summary, writer),
      derivedInputsTable(report, writer),
      findingsTable(report.findings, writer, report.unreadable),
    ],
    lines: derivedTable(report, writer),
  }),
  redacted: (report, redactor) => ({
    ...report,
    unreadable: redactor.unreadable(report.unreadable),
    findings: redactor.findings(report.findings),
  }),
});
