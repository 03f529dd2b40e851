import {
  type AnswerMaker,
  addedCells,
  type CellFields,
  evidenceOf,
  type Reader,
  readBySides,
  type SettleRules,
  type Side,
  settle,
} from '../../reconcile/index.js';

/** Takes the fields of the cells of a row, in their order, and all that decides; gives what answers rows. */
export function answerMaker(
  fields: CellFields,
  readers: Readonly<Record<Side, Reader>>,
  rules: SettleRules,
): AnswerMaker {
  return {
    answer(texts) {
      const evidence = evidenceOf(fields, texts);
      return settle(evidence, readBySides(readers, evidence), rules);
    },
    added: (outcome) => addedCells(rules.register, outcome, rules.asOf),
  };
}
