import {
  type AnswerMaker,
  addedCells,
  type EvidenceColumns,
  evidenceOf,
  type Reader,
  type RestoredZeros,
  readBySides,
  type SettleRules,
  type Side,
  settle,
} from '../../reconcile/index.js';

/**
 * Takes the columns of the cells of a row, in their order, and all that decides; gives what answers rows. Codes
 * that get back their zeros are put to `zeros`.
 */
export function answerMaker(
  columns: EvidenceColumns,
  readers: Readonly<Record<Side, Reader>>,
  rules: SettleRules,
  zeros: RestoredZeros,
): AnswerMaker {
  const restored = zeros.of(columns);
  return {
    answer(texts) {
      const evidence = evidenceOf(columns.fields, texts, restored);
      return settle(evidence, readBySides(readers, evidence), rules);
    },
    added: (outcome) => addedCells(rules.register, outcome, rules.asOf),
  };
}
