/**
 * Report: takes what a command found (findings, changes, a manifest) and how that is told, gives the text or
 * bytes of one format in one language. The only room that puts words to codes. Never writes to a file or a
 * terminal, never asks the machine anything, never changes a severity.
 */
export { accountDocument } from './account/account.js';
export { accountTable } from './account/account-table.js';
export type { Block, Blocks, Tone, Wording } from './blocks/block.js';
export {
  countBlocks,
  findingBlocks,
  paragraph,
  sections,
  unreadableBlocks,
  verdict,
} from './blocks/make.js';
export { type SpokenChange, type SpokenItem, spokenChange } from './changes/spoken.js';
export { changeText, shortened, type TextChange } from './changes/text-change.js';
export {
  allInputs,
  asItIs,
  defineReport,
  findingSeverities,
  jsonFindings,
  noSeverities,
  textsAlone,
  withAdded,
  withCounted,
  withNew,
} from './define.js';
export { exitCodeOf } from './exit-code.js';
export { type Reason, reasonOf } from './failure/reason.js';
export { failureReport } from './failure/report.js';
export { FileNames } from './file-names.js';
export { contrast } from './findings/contrast.js';
export { findingsTable } from './findings/findings-table.js';
export { type JsonFinding, toJsonFinding } from './findings/json-finding.js';
export { placeText } from './findings/place.js';
export { findingReason } from './findings/reason.js';
export { severityCounts } from './findings/severity-counts.js';
export { render } from './formats/index.js';
export { mapTexts } from './map-texts.js';
export { fillTemplate, type NoticeLine } from './notice/fill-template.js';
export { readTemplate } from './notice/read-template.js';
export type { Filling, Shape } from './notice/shape.js';
export type { NoticeTemplate } from './notice/template.js';
export type { ReportOptions } from './options.js';
export { parentsDocument } from './parents/document.js';
export { wrap } from './pretty/wrap.js';
export { questionDocument } from './questions/document.js';
export { filledLines } from './questions/filled.js';
export { harmlessQuestions } from './questions/harmless.js';
export {
  questionColumns,
  questionSheets,
  questionWorkbook,
} from './questions/sheets.js';
export {
  candidateName,
  candidateReason,
  exampleLines,
  questionText,
  saidText,
  wardText,
} from './questions/text.js';
export {
  type CandidateView,
  type QuestionView,
  questionView,
} from './questions/view.js';
export { type Masking, Redactor } from './redactor.js';
export { namingOverlay } from './register-overlay/naming.js';
export { findingRemarks } from './remarks/of-findings.js';
export { joinRemarks, type Remark, type RemarkRule, type Remarks } from './remarks/remark.js';
export type { CellWriter } from './tables/cell-writer.js';
export {
  countsSummary,
  named,
  type SummaryRow,
  summaryTable,
} from './tables/summary.js';
export { ownTableOf, type ReportTable, tableOf } from './tables/table.js';
export type { Told } from './told.js';
export { unreadableDocument, unreadableVerdict } from './unreadable/unreadable.js';
export { valueLoss } from './validation/blocks.js';
export { inputOf } from './validation/document.js';
export { validationReport } from './validation/report.js';
export type {
  AbsentField,
  ImportOutcome,
  ValidationReport,
} from './validation/types.js';
export { validationWords } from './validation/words/index.js';
export {
  basisText,
  relationsBlocks,
  takingText,
  traceBlocks,
  unitLine,
  unitsBlocks,
} from './wards/blocks.js';
export { relationsDocument, traceDocument, unitsDocument } from './wards/document.js';
export { citationText } from './wards/register-params.js';
export { RELATION_COLUMNS } from './wards/relation-columns.js';
export { lineageTable, relationsTable, unitsTable } from './wards/tables.js';
export type {
  LegalBasisView,
  LineageUnit,
  RelationsReport,
  SharesView,
  SuccessorUnit,
  TraceReport,
  UnitsReport,
  UnitView,
} from './wards/types.js';
export { predecessorView, relationView, successorView, unitView } from './wards/views.js';
export { evidenceWord, spellingWord, wardWord } from './wards/ward-words.js';
export { wardsWords } from './wards/words/index.js';
export { dayText, minuteText } from './words/day.js';
export { defineWords } from './words/define-words.js';
export { failureLine } from './words/failure-text.js';
export { type FindingText, findingText, findingWords } from './words/finding-text.js';
export {
  longTextWords,
  type ReportWords,
  rejectedHeaders,
  reportWords,
} from './words/report-words.js';
export { fieldLabel, kindName, namedField, namedKind, valueText } from './words/values.js';
