import type { AddedForm } from '../added-form.js';
import type { Side } from '../choices.js';
import { addedCells } from '../columns.js';
import type { AnswerMaker } from '../question/answers.js';
import type { CodeNotes, EvidenceColumns } from '../row/code-notes.js';
import type { DamagedTexts } from '../row/damaged-texts.js';
import { evidenceOf } from '../row/evidence.js';
import type { Reader } from '../row/reading.js';
import { type SettleRules, settle } from '../row/settle.js';
import { statedTest } from '../row/stated.js';
import { readBySides } from '../units/vintage.js';

/** Who is told of what stands in the cells. */
export interface Told {
  /** Codes that are read otherwise than they stand there. */
  readonly notes: CodeNotes;
  /** Texts that were damaged. */
  readonly damaged: DamagedTexts;
}

/** Takes the columns of the cells of a row, in their order, and all that decides; gives what answers rows. */
export function answerMaker(
  columns: EvidenceColumns,
  readers: Readonly<Record<Side, Reader>>,
  rules: SettleRules,
  told?: Told,
  form?: AddedForm,
): AnswerMaker {
  const read = { codeRead: told?.notes.of(columns), damageRead: told?.damaged.of(columns) };
  const secondTold = told?.notes.secondOf(columns);
  const isStatedAgainst = statedTest(columns.fields, readers.after, rules);
  return {
    answer(texts) {
      const evidence = evidenceOf(columns.fields, texts, read);
      const settled = settle(evidence, readBySides(readers, evidence), rules);
      secondTold?.(evidence, settled.outcome);
      const against = isStatedAgainst?.(texts, settled.outcome);
      return against === undefined ? settled : { against, ...settled };
    },
    added: (outcome) => addedCells(rules.register, outcome, rules.asOf, form),
  };
}
