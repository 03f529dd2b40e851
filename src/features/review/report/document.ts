import type { JsonFinding } from '../../../report/index.js';
import type { ReviewReport } from './types.js';

/** The document of `review`. */
export function reviewDocument(report: ReviewReport, findings: readonly JsonFinding[]) {
  const { file, decisions, workbook, asOf, vintage, summary, questions } = report;
  return { file, decisions, workbook, asOf, vintage, summary, questions, findings };
}
