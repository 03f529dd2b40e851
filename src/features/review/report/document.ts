import type { Language } from '../../../core/kinds/index.js';
import { type JsonFinding, questionDocument } from '../../../report/index.js';
import type { Documented } from '../../../schemas/index.js';
import type { reviewSchema } from './schema.js';
import type { ReviewReport } from './types.js';

/** The document of `review`. */
export function reviewDocument(
  report: ReviewReport,
  findings: Iterable<JsonFinding>,
  lang: Language,
): Documented<typeof reviewSchema> {
  const { file, decisions, workbook, asOf, vintage, summary } = report;
  const questions = report.questions.map((question) => questionDocument(question, lang));
  return { file, decisions, workbook, asOf, vintage, summary, questions, findings };
}
