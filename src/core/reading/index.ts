/**
 * Reading: takes paths and how they are to be read, gives tables understood as a kind, the records made of
 * them, and an account of every row. Which kind and which columns a file has is decided here, once. Stores nothing.
 */

export { accountsOf } from './account/account.js';
export { type NotUnderstood, notUnderstood } from './account/not-understood.js';
export type { SetAsideRow } from './account/set-aside.js';
export {
  type ColumnQuestion,
  columnQuestions,
  type FindQuestions,
  questionsOf,
} from './column-questions.js';
export {
  checkTables,
  kindAsked,
  type ReadDataset,
  readDataset,
} from './dataset/dataset.js';
export type { Examine } from './dataset/judged.js';
export { inputSummaries, inputSummary, validationSummary } from './dataset/summary.js';
export { isDamage } from './dataset/with-keys.js';
export { type DrawnRow, drawingOf } from './drawing.js';
export type { InputSummary, UnreadableInput, ValidationSummary } from './input-summary.js';
export { columnOverrides, layoutOf, type MappingFile } from './mapping.js';
export type { Progress, ReadOptions, Step } from './options.js';
export { meetPersons } from './persons.js';
export { MARK_COLUMN, MARK_SHEET, type MarkedColumn, markedColumns } from './tables/marks.js';
export { readEach, readEachInTurn, requireAny } from './tables/read-each.js';
export { understandSheet } from './tables/side-by-side.js';
/** @public */
export {
  hiddenSheet,
  passedOver,
  type ReadFiles,
  type ReadTables,
  readFiles,
  readTables,
  requireSheets,
  tablesOfFiles,
  wantedGrids,
} from './tables/tables.js';
export { type Understanding, understand } from './tables/understand.js';
export { hiddenUnread, unreadSheet } from './tables/unread.js';
