import {
  defineReport,
  findingRemarks,
  findingSeverities,
  findingsTable,
  jsonFindings,
  withAdded,
  withNew,
} from '../../../report/index.js';
import { reviewBlocks } from './blocks.js';
import { reviewDocument } from './document.js';
import type { reviewSchema } from './schema.js';
import { questionsTable } from './table.js';
import type { ReviewReport } from './types.js';

/** The open questions of a table, and what was answered. */
export const reviewReport = defineReport<ReviewReport, typeof reviewSchema>({
  schema: 'review-report',
  severities: findingSeverities,
  remarks: findingRemarks,
  withoutKnown: withNew,
  document: (report, lang) => reviewDocument(report, jsonFindings(report, lang), lang),
  blocks: reviewBlocks,
  tables: (report, writer) => ({
    summary: [findingsTable(report.findings, writer)],
    lines: questionsTable(report.questions, writer),
  }),
  adjusted: withAdded,
  redacted: (report, redactor) => ({
    ...report,
    questions: redactor.questions(report.questions),
    findings: redactor.findings(report.findings),
  }),
});
