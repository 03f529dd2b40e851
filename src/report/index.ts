/**
 * Report: takes what a job found (findings, changes, a manifest), gives the text or bytes of one
 * format in one language. The only room that puts words to codes. Never writes to a file or a
 * terminal, never asks the machine anything, never changes a severity.
 */
export { countFindings } from './counts.js';
export { exitCodeOf } from './exit-code.js';
export { explainCode } from './explain/index.js';
export { toJsonFinding } from './json-finding.js';
export type { ReportFormat, ReportOptions } from './reporter.js';
export { REPORTERS } from './reporters/index.js';
export { type QuestionColumn, questionColumns, questionSheets } from './review/sheets.js';
export type * from './types.js';
export { failureLine, longTextWords, rejectedHeaders } from './words.js';
