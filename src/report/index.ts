/**
 * Report: takes what a job found (findings, changes, a manifest), gives the text or bytes of one
 * format in one language. The only room that puts words to codes. Never writes to a file or a
 * terminal, never asks the machine anything, never changes a severity.
 */
export { countFindings } from '../core/findings/counts.js';
export { exitCodeOf } from './exit-code.js';
export { explainCode } from '../features/explain/explain-code.js';
export { toJsonFinding } from './json-finding.js';
export type { ReportFormat, ReportOptions } from './reporter.js';
export { REPORTERS } from './formats/index.js';
export { type QuestionColumn, questionColumns, questionSheets } from '../features/review/report/sheets.js';
export type * from './types.js';
export { failureLine, longTextWords, rejectedHeaders } from './words.js';
export type { JsonFinding } from './json-finding.js';
export { unreadableDocument } from './unreadable.js';
export { inputOf } from './validation/document.js';
export { contrast } from './contrast.js';
export { fieldLabel, valueText } from './values.js';
export { accountLines } from './pretty/account.js';
export { findingSections, severityCounts } from './pretty/findings.js';
export { type Lines, type Page, paragraph, sections } from './pretty/page.js';
export type { Paint, Style } from './pretty/style.js';
export { unreadableLines, unreadableVerdict } from './pretty/unreadable.js';
export { allInputs, defineReport, jsonFindings, asItIs, noSeverities, findingSeverities } from './define.js';
export { accountTable } from './tables/account.js';
export { diffSummary, exportSummary, countsSummary } from './tables/summary.js';
export type { CellWriter } from './tables/cell-writer.js';
export { type ReportTable, tableOf } from './tables/table.js';
export { findingWords, type ReportWords, reportWords } from './words.js';
export { findingsTable } from './tables/findings.js';
export type { ValueCounts, AbsentField, ImportOutcome, ValidationReport } from './validation/types.js';
export { withoutAuthor, withoutPersonal } from './redactor.js';
export { placeText } from './place.js';
export { valueLoss } from './validation/page.js';
export { accountDocument } from './account.js';
export { wardWord, evidenceWord, spellingWord } from './wards/words.js';
export { unitView, relationView, successorView, predecessorView } from './wards/views.js';
export { RELATION_COLUMNS } from './wards/relation-columns.js';
export type { LegalBasisView, SharesView, UnitView, RelationsReport, UnitsReport, LineageUnit, TraceReport } from './wards/types.js';
export { relationsDocument, unitsDocument, traceDocument } from './wards/document.js';
export { relationsLines, unitsLines, basisText, takingText, unitLine, traceLines } from './wards/page.js';
export { relationsTable, unitsTable, lineageTable } from './wards/tables.js';
