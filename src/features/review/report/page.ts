import { countFindings } from '../../../core/findings/index.js';
import { fill } from '../../../lib/text/index.js';
import {
  findingSections,
  type Lines,
  type Page,
  paragraph,
  sections,
  severityCounts,
} from '../../../report/index.js';
import type { ReviewReport } from './types.js';
import { reviewWords } from './words/index.js';

/** Of `review`: how many questions there were, how many are answered, and where the answers are. */
export function reviewLines(page: Page, report: ReviewReport): Lines {
  const review = reviewWords(page.lang).review;
  const { file, asOf, summary, findings } = report;
  const counts = severityCounts(page, countFindings(findings).bySeverity);
  return sections([
    [
      ...paragraph(page, fill(review.heading, { file, asOf, ...summary }), 0, page.style.heading),
      ...(counts === '' ? [] : paragraph(page, fill(page.words.findings.found, { counts }), 2)),
    ],
    ...findingSections(page, findings),
    outcomeLines(page, report),
  ]);
}

function outcomeLines(page: Page, { decisions, workbook, summary, file }: ReviewReport): Lines {
  const review = reviewWords(page.lang).review;
  const open = summary.questions - summary.answered;
  const lines = [
    ...(summary.questions === 0 ? [review.none] : []),
    ...(summary.answered > 0 ? [fill(review.answered, { ...summary })] : []),
    ...(decisions === undefined ? [] : [fill(review.saved, { decisions, file })]),
    ...(open > 0 ? [fill(review.open, { open, rows: summary.rows - summary.answeredRows })] : []),
    ...(workbook === undefined ? [] : [fill(review.workbook, { workbook })]),
  ];
  return lines.flatMap((line) => paragraph(page, line));
}
