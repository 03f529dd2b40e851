import { allInputs, defineReport, findingSeverities, jsonFindings } from '../define.js';
import { reconcileDocument } from '../json/reconcile.js';
import { reconcileLines } from '../pretty/reconcile.js';
import { accountTable } from '../tables/account.js';
import { findingsTable } from '../tables/findings.js';
import { ledgerTable } from '../tables/reconcile.js';
import type { ReconcileReport } from '../reconcile-types.js';

/** What became of the wards of a table. */
export const reconcile = defineReport<ReconcileReport>({
  severities: findingSeverities,
  document: (report, lang) => reconcileDocument(report, jsonFindings(report, lang)),
  accounted: allInputs,
  page: reconcileLines,
  tables: (report, writer) => ({
    summary: [findingsTable(report.findings, writer), accountTable(report.inputs, writer)],
    lines: ledgerTable(report, writer),
  }),
  redacted: (report, redactor) => ({
    ...report,
    questions: redactor.questions(report.questions),
    findings: redactor.findings(report.findings),
  }),
});
