import {
  type AnswerMaker,
  addedCells,
  type DamagedTexts,
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
 * that get back their zeros are put to `zeros`, texts that were damaged to `damaged`.
 */
export function answerMaker(
  columns: EvidenceColumns,
  readers: Readonly<Record<Side, Reader>>,
  rules: SettleRules,
  zeros: RestoredZeros,
  damaged?: DamagedTexts,
): AnswerMaker {
  const restored = zeros.of(columns);
  const examine = damaged?.of(columns);
  return {
    answer(texts) {
      examine?.(texts);
      const evidence = evidenceOf(columns.fields, texts, restored);
      return settle(evidence, readBySides(readers, evidence), rules);
    },
    added: (outcome) => addedCells(rules.register, outcome, rules.asOf),
  };
}
