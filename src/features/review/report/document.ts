import type { JsonFinding } from '../../../report/index.js';
import type { Documented } from '../../../schemas/index.js';
import type { reviewSchema } from './schema.js';
import type { ReviewReport } from './types.js';

/** The document of `review`. */
export function reviewDocument(
  report: ReviewReport,
  findings: readonly JsonFinding[],
): Documented<typeof reviewSchema> {
  const { file, decisions, workbook, asOf, vintage, summary, questions } = report;
  return { file, decisions, workbook, asOf, vintage, summary, questions, findings };
}
