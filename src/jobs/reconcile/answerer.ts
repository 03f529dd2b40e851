import {
  type AnswerMaker,
  addedCells,
  type CodeNotes,
  type DamagedTexts,
  type EvidenceColumns,
  evidenceOf,
  type Reader,
  readBySides,
  type SettleRules,
  type Side,
  settle,
  statedTest,
} from '../../core/settle/index.js';

/**
 * Takes the columns of the cells of a row, in their order, and all that decides; gives what answers rows. Codes
 * that are read otherwise than they stand there are put to `notes`, texts that were damaged to `damaged`.
 */
export function answerMaker(
  columns: EvidenceColumns,
  readers: Readonly<Record<Side, Reader>>,
  rules: SettleRules,
  notes: CodeNotes,
  damaged?: DamagedTexts,
): AnswerMaker {
  const codeRead = notes.of(columns);
  const examine = damaged?.of(columns);
  const isStatedAgainst = statedTest(columns.fields, readers.after, rules);
  return {
    answer(texts) {
      examine?.(texts);
      const evidence = evidenceOf(columns.fields, texts, codeRead);
      const settled = settle(evidence, readBySides(readers, evidence), rules);
      const against = isStatedAgainst?.(texts, settled.outcome);
      return against === undefined ? settled : { ...settled, against };
    },
    added: (outcome) => addedCells(rules.register, outcome, rules.asOf),
  };
}
