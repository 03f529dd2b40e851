/**
 * Settle: takes what the rows of a table say of their wards, and the register; gives each row's ward of a
 * day with the clauses that lead to it, or a question. Never guesses; reads and writes rows through a `TableSource`.
 */

export type { Asked } from './answers.js';
export { AreaBook } from './areas/book.js';
export type { AreaWords } from './areas/fold.js';
export { type AreaLine, type AreaProblem, type AreaRule, readAreas } from './areas/table.js';
export {
  ADDED_COLUMNS,
  type AddedColumn,
  basisText,
  candidateText,
} from './columns.js';
export { type CrosswalkEntry, crosswalkOf } from './crosswalk.js';
export { allowsAnyWard, DecisionBook, type StaleDecision } from './decisions/book.js';
export {
  type ChosenWard,
  type Decision,
  type NamedWard,
  withDecisions,
} from './decisions/decision.js';
export { EVIDENCE_FIELDS, type EvidenceField, evidenceOf, ofNewSide } from './evidence.js';
export { answerMaker } from './judge/answerer.js';
export type { SettleOptions } from './judge/options.js';
export { readersOf } from './judge/readers.js';
export type { SettleBasis } from './judge/table-rules.js';
export { LedgerBook } from './ledger.js';
export type { KnownLines } from './pass/known-lines.js';
export { idsEver, type Question, type QuestionEvidence, questionId } from './question.js';
export { type SettleRules, settleByDecision } from './settle.js';
export { type SettledTable, settleTable } from './settle-table.js';
export { DelimitedSource } from './source/delimited.js';
export type { DelimitedTables, HeaderBelow } from './source/delimited-tables.js';
export type { SourcePart, TableSource } from './source/source.js';
export { type SheetPart, SheetSource, type SheetTables } from './source/workbook.js';
export type { Subject } from './successors.js';
export { unknownDayFindings } from './told/known-days.js';
export { evidenceText, questionFindings } from './told/questions.js';
export type * from './types.js';
