/**
 * Reconcile: takes what the rows of a table say of their wards, and the register; gives each row's ward of a
 * day with the clauses that lead to it, or a question. Never guesses, never reads files, never writes.
 */

export { type AnswerMaker, Answers, type Asked, type Contradicted } from './answers.js';
export { AreaBook } from './areas/book.js';
export type { AreaWords } from './areas/fold.js';
export { type AreaLine, type AreaProblem, type AreaRule, readAreas } from './areas/table.js';
export { type CodeNote, CodeNotes, type EvidenceColumns } from './code-notes.js';
export {
  ADDED_COLUMNS,
  type AddedColumn,
  addedCells,
  basisText,
  candidateText,
} from './columns.js';
export { type CrosswalkEntry, crosswalkOf } from './crosswalk.js';
export { DamagedTexts } from './damaged-texts.js';
export { allowsAnyWard, DecisionBook, type StaleDecision } from './decisions/book.js';
export {
  type ChosenWard,
  type Decision,
  type NamedWard,
  withDecisions,
} from './decisions/decision.js';
export {
  type CellFields,
  EVIDENCE_FIELDS,
  type EvidenceField,
  evidenceOf,
  ofNewSide,
} from './evidence.js';
export { makeExactIndex } from './exact-index.js';
export { type Ledger, LedgerBook } from './ledger.js';
export { type LookUp, lookUpOf } from './look-up.js';
export { type PassOptions, RowPass, type Turn } from './pass/row-pass.js';
export { type Question, type QuestionEvidence, questionId } from './question.js';
export { makeReader, type Reader, type Reading } from './reading.js';
export { type Settled, type SettleRules, settle, settleByDecision } from './settle.js';
export { type StatedTest, statedTest } from './stated.js';
export type { Subject } from './successors.js';
export type * from './types.js';
export {
  detectVintage,
  mayTell,
  type Readings,
  readBySides,
  type VintageEvidence,
} from './vintage.js';
