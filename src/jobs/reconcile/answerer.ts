import {
  type AnswerMaker,
  addedCells,
  type CodeNotes,
  type EvidenceColumns,
  evidenceOf,
  type Reader,
  readBySides,
  type SettleRules,
  type Side,
  settle,
} from '../../reconcile/index.js';

/**
 * Takes the columns of the cells of a row, in their order, and all that decides; gives what answers rows. Codes
 * that are read otherwise than they stand there are put to `notes`.
 */
export function answerMaker(
  columns: EvidenceColumns,
  readers: Readonly<Record<Side, Reader>>,
  rules: SettleRules,
  notes: CodeNotes,
): AnswerMaker {
  const codeRead = notes.of(columns);
  return {
    answer(texts) {
      const evidence = evidenceOf(columns.fields, texts, codeRead);
      return settle(evidence, readBySides(readers, evidence), rules);
    },
    added: (outcome) => addedCells(rules.register, outcome, rules.asOf),
  };
}
