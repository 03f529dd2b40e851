import {
  type CellWriter,
  type QuestionView,
  type ReportTable,
  tableOf,
} from '../../../report/index.js';

/** The questions that are open, a line each. */
export function questionsTable(
  questions: readonly QuestionView[],
  writer: CellWriter,
): ReportTable {
  const rows = questions.map(({ id, doubt, rows: count, evidence, candidates }) => ({
    question: id,
    doubt: writer.ward(doubt),
    rows: count,
    evidence: Object.values(evidence).join(', '),
    candidates: candidates.map(({ code, name }) => `${code} ${name}`).join(' | '),
  }));
  return tableOf('questions', ['question', 'doubt', 'rows', 'evidence', 'candidates'], rows);
}
