/**
 * Settle: takes what the rows of a table say of their wards, and the register; gives each row's ward of a
 * day with the clauses that lead to it, or a question. Never guesses; reads and writes rows through a `TableSource`.
 */

export { ADDED_COLUMNS, type AddedColumn } from './added-columns.js';
export { type AddedForm, MACHINE_FORM, officerForm } from './added-form.js';
export { type AidFiles, type Aids, aidFindings, loadAids } from './aids/aids.js';
export { AREAS, examineAreas } from './aids/areas.js';
export { basisOf } from './aids/basis.js';
export { decisionFindings, unwritableFindings } from './aids/decision-findings.js';
export {
  addDecisions,
  decisionsSoFar,
  loadDecisions,
  takeBackDecision,
} from './aids/decisions-file.js';
export { provincesAsked } from './answer/provinces.js';
export { type AnswerRead, readAnswer } from './answer/read-answer.js';
export type { AreaWords } from './areas/fold.js';
export type { AreaLine, AreaProblem, AreaRule } from './areas/table.js';
export type { ColumnForm, Side, Subject } from './choices.js';
export { basisText, candidateParam } from './columns.js';
export { DecisionBook, type StaleDecision } from './decisions/book.js';
export type {
  ChosenWard,
  Decision,
  NamedWard,
} from './decisions/decision.js';
export { answerMaker } from './judge/answerer.js';
export type { SettleOptions } from './judge/options.js';
export { readersOf } from './judge/readers.js';
export type { SettleBasis } from './judge/table-rules.js';
export { LedgerBook } from './ledger.js';
export type { KnownLines } from './pass/known-lines.js';
export type { Asked } from './question/answers.js';
export type { RowExample } from './question/examples.js';
export { mergedQuestions } from './question/merged.js';
export { type Question, type QuestionEvidence, questionId } from './question/question.js';
export { type EvidenceField, evidenceOf } from './row/evidence.js';
export { type SettleRules, settleByDecision } from './row/settle.js';
export { type SettledTable, settleTable } from './settle-table.js';
export type { DelimitedTables, HeaderBelow } from './source/delimited-tables.js';
export type { SourcePart, TableSource } from './source/source.js';
export type { SheetPart, SheetTables } from './source/workbook.js';
export type { ColumnOffer } from './table-file/column-offers.js';
export type { ColumnUse } from './table-file/evidence-columns.js';
export { type AskWardColumn, openAsked } from './table-file/open-asked.js';
export {
  besideOf,
  columnForm,
  refuseExistingFiles,
  removeStale,
} from './table-file/outputs.js';
export { isBesideOutput } from './table-file/own-outputs.js';
export { QUESTION_SIGNS } from './table-file/question-signs.js';
export { recordQuestions } from './table-file/record-questions.js';
export type { TableFile } from './table-file/table-file.js';
export { unknownDayFindings } from './told/known-days.js';
export { questionFindings } from './told/questions.js';
export type * from './types.js';
export { DOUBTS, STATUSES, VINTAGES } from './types.js';
export { type CrosswalkEntry, crosswalkOf } from './units/crosswalk.js';
