import { cliWords, fill } from '../../../command/index.js';
import type { Language } from '../../../core/kinds/index.js';
import { printable } from '../../../lib/text/index.js';
import {
  candidateName,
  candidateReason,
  exampleLines,
  questionText,
  wrap,
} from '../../../report/index.js';
import type { OpenQuestion } from './ask-each.js';

/**
 * All that a person has to see of a question, in lines no wider than the terminal: what is asked, what the rows say,
 * which wards it may be and why, and what can be typed.
 */
export function headingLines(question: OpenQuestion, width: number, language: Language): string[] {
  const { review } = cliWords(language);
  const { number, count, rows, candidates, given, last } = question;
  const set = (text: string, indent: number): string[] =>
    wrap(printable(text, { oneLine: true }), width - indent).map(
      (line) => `${' '.repeat(indent)}${line}`,
    );
  const others = last === undefined ? review.others : fill(review.othersUndo, { last });
  return [
    '',
    ...set(fill(review.question, { number, count, rows }), 0),
    ...set(questionText(question, language), 2),
    ...set(review.rows, 2),
    ...exampleLines(question, language).flatMap((line) => set(line, 4)),
    ...(candidates.length === 0 ? set(review.noneOffered, 2) : set(review.offered, 2)),
    ...candidates.flatMap((candidate, at) => [
      ...set(`${at + 1}. ${candidateName(candidate)}`, 4),
      ...set(candidateReason(candidate, question, language), 7),
    ]),
    ...(given === undefined ? [] : set(fill(review.given, { given }), 2)),
    ...set(others, 2),
  ];
}
