import { allInputs, defineReport, findingSeverities, jsonFindings } from '../define.js';
import { validationDocument } from './document.js';
import { validationLines } from './page.js';
import { accountTable } from '../tables/account.js';
import { findingsTable } from '../tables/findings.js';
import { validationSummary } from '../tables/summary.js';
import type { ValidationReport } from './types.js';

/** What `validate`, `import` and `wards check` found. */
export const validation = defineReport<ValidationReport>({
  severities: findingSeverities,
  document: (report, lang) => validationDocument(report, jsonFindings(report, lang), lang),
  accounted: allInputs,
  page: validationLines,
  tables: (report, writer) => ({
    summary: [validationSummary(report, writer), accountTable(report.inputs, writer)],
    lines: findingsTable(report.findings, writer, report.unreadable),
  }),
  redacted: (report, redactor) => ({
    ...report,
    unreadable: redactor.unreadable(report.unreadable),
    findings: redactor.findings(report.findings),
  }),
});
