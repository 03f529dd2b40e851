import type { JsonFinding } from '../json-finding.js';
import type { ReviewReport } from '../review-types.js';

/** The document of `review`. */
export function reviewDocument(report: ReviewReport, findings: readonly JsonFinding[]) {
  const { file, decisions, workbook, asOf, vintage, summary, questions } = report;
  return { file, decisions, workbook, asOf, vintage, summary, questions, findings };
}
