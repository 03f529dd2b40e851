/**
 * Report: takes what a job found (findings, changes, a manifest), gives the text or bytes of one
 * format in one language. The only room that puts words to codes. Never writes to a file or a
 * terminal, never asks the machine anything, never changes a severity.
 */
export { accountDocument } from './account.js';
export { contrast } from './contrast.js';
export {
  allInputs,
  asItIs,
  defineReport,
  findingSeverities,
  jsonFindings,
  noSeverities,
  withAdded,
  withCounted,
} from './define.js';
export { exitCodeOf } from './exit-code.js';
export { REPORTERS } from './formats/index.js';
export type { JsonFinding } from './json-finding.js';
export { toJsonFinding } from './json-finding.js';
export type { ReportOptions } from './options.js';
export { placeText } from './place.js';
export { accountLines } from './pretty/account.js';
export { findingSections, severityCounts } from './pretty/findings.js';
export { type Lines, type Page, paragraph, sections } from './pretty/page.js';
export type { Paint, Style } from './pretty/style.js';
export { unreadableLines, unreadableVerdict } from './pretty/unreadable.js';
export { MASK } from './redactor.js';
export type { ReportFormat } from './reporter.js';
export { accountTable } from './tables/account.js';
export type { CellWriter } from './tables/cell-writer.js';
export { findingsTable } from './tables/findings.js';
export {
  countsSummary,
  named,
  type SummaryRow,
  summaryTable,
} from './tables/summary.js';
export { type ReportTable, tableOf } from './tables/table.js';
export type { Told } from './told.js';
export { unreadableDocument } from './unreadable.js';
export { inputOf } from './validation/document.js';
export { valueLoss } from './validation/page.js';
export { validationReport } from './validation/report.js';
export type {
  AbsentField,
  ImportOutcome,
  ValidationReport,
  ValueCounts,
} from './validation/types.js';
export { fieldLabel, valueText } from './values.js';
export { relationsDocument, traceDocument, unitsDocument } from './wards/document.js';
export {
  basisText,
  relationsLines,
  takingText,
  traceLines,
  unitLine,
  unitsLines,
} from './wards/page.js';
export { RELATION_COLUMNS } from './wards/relation-columns.js';
export { lineageTable, relationsTable, unitsTable } from './wards/tables.js';
export type {
  LegalBasisView,
  LineageUnit,
  RelationsReport,
  SharesView,
  TraceReport,
  UnitsReport,
  UnitView,
} from './wards/types.js';
export { predecessorView, relationView, successorView, unitView } from './wards/views.js';
export { evidenceWord, spellingWord, wardWord } from './wards/words.js';
export {
  failureLine,
  findingWords,
  longTextWords,
  type ReportWords,
  rejectedHeaders,
  reportWords,
} from './words.js';
