/** TODO door of src/core/reading */
export type { ReadOptions, Progress } from './options.js';
export { columnOverrides, layoutOf, type MappingFile } from './mapping.js';
export { type Examine, readDataset, type ReadDataset, kindAsked, checkTables } from './dataset/dataset.js';
export { accountsOf } from './account/account.js';
export { type Understanding, understand } from './tables/understand.js';
export { unreadSheet, hiddenUnread } from './tables/unread.js';
export { requireSheets, wantedGrids, hiddenSheet, passedOver, readFiles, type ReadFiles, type ReadTables, tablesOfFiles } from './tables/tables.js';
export { isDamage } from './dataset/with-keys.js';
export { inputSummaries, validationSummary, storedInputs } from './dataset/summary.js';
export type { InputSummary, UnreadableInput, ValidationSummary } from './input-summary.js';
export { readBoth, readEach, requireAny } from './tables/read-each.js';
export { type NotUnderstood, notUnderstood } from './account/not-understood.js';
export type { SetAsideRow } from './account/set-aside.js';
export { type DrawnRow, drawingOf } from './drawing.js';
export { understandSheet } from './tables/side-by-side.js';
