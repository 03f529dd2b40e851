import { countFindings } from '../../../core/findings/index.js';
import { fill } from '../../../lib/text/index.js';
import {
  type Blocks,
  dayText,
  findingBlocks,
  paragraph,
  sections,
  severityCounts,
  type Wording,
} from '../../../report/index.js';
import type { ReviewReport } from './types.js';
import { reviewWords } from './words/index.js';

/** Of `review`: how many questions there were, how many are answered, and where the answers are. */
export function reviewBlocks(wording: Wording, report: ReviewReport): Blocks {
  const review = reviewWords(wording.lang).review;
  const { file, asOf, summary, findings } = report;
  const counts = severityCounts(wording, countFindings(findings).bySeverity);
  return sections([
    [
      ...paragraph(
        fill(review.heading, { file, asOf: dayText(asOf, wording.lang), ...summary }),
        0,
        'heading',
      ),
      ...(counts === '' ? [] : paragraph(fill(wording.words.findings.found, { counts }), 2)),
    ],
    findingBlocks(findings),
    outcomeBlocks(wording, report),
  ]);
}

function outcomeBlocks(
  wording: Wording,
  { decisions, workbook, summary, file }: ReviewReport,
): Blocks {
  const review = reviewWords(wording.lang).review;
  const open = summary.questions - summary.answered;
  const lines = [
    ...(summary.questions === 0 ? [review.none] : []),
    ...(summary.answered > 0 ? [fill(review.answered, { ...summary })] : []),
    ...(decisions === undefined ? [] : [fill(review.saved, { decisions, file })]),
    ...(open > 0 ? [fill(review.open, { open, rows: summary.rows - summary.answeredRows })] : []),
    ...(workbook === undefined ? [] : [fill(review.workbook, { workbook })]),
  ];
  return lines.flatMap((line) => paragraph(line));
}
