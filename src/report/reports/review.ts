import { defineReport, findingSeverities, jsonFindings } from '../define.js';
import { reviewDocument } from '../json/review.js';
import { reviewLines } from '../pretty/review.js';
import { findingsTable } from '../tables/findings.js';
import { questionsTable } from '../tables/review.js';
import type { ReviewReport } from '../review-types.js';

/** The open questions of a table, and what was answered. */
export const review = defineReport<ReviewReport>({
  severities: findingSeverities,
  document: (report, lang) => reviewDocument(report, jsonFindings(report, lang)),
  page: reviewLines,
  tables: (report, writer) => ({
    summary: [findingsTable(report.findings, writer)],
    lines: questionsTable(report.questions, writer),
  }),
  redacted: (report, redactor) => ({
    ...report,
    questions: redactor.questions(report.questions),
    findings: redactor.findings(report.findings),
  }),
});
