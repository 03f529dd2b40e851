/**
 * Jobs: takes a use case's arguments, calls the rooms below in their order, gives a report. One file
 * a use case. Never parses a command line, never prints, never ends the process.
 */
export { exists as fileExists } from '../lib/tables/index.js';
export { compare } from '../features/diff/run.js';
export { adjustmentsOf } from '../core/config/adjustments.js';
export type { Config } from '../core/config/config.js';
export { withIgnoreList } from '../core/config/ignore-list.js';
export { loadConfig } from '../core/config/load.js';
export { type ReadingFlags, readOptions } from '../core/config/read-options.js';
export { countOption } from '../core/findings/count-option.js';
export { explain } from '../features/explain/run.js';
export { exportRevision } from '../features/export/run.js';
export { log, restore, show } from '../features/history/run.js';
export type { ImportAsker } from '../features/import/asking.js';
export { fieldsToDrop } from '../features/import/drop-fields.js';
export { importFiles } from '../features/import/run.js';
export { importMode } from '../features/import/mode.js';
export { inspect, kindSeen } from '../features/inspect/run.js';
export {
  kindOf,
  refuseExisting,
  refuseOverwritingInput,
  writeOutput,
} from '../command/output.js';
export { type ColumnQuestion, columnQuestions } from '../core/reading/column-questions.js';
export type { Progress, ReadOptions } from '../core/reading/options.js';
export { besideOf } from '../core/settle/table-file/outputs.js';
export { type ReconcileOptions, reconcileFile } from '../features/reconcile/run.js';
export { type AllowedRemovals, allowedRemovals } from '../core/store/removals.js';
export type { AskQuestion, OpenQuestion, Reply } from '../features/review/ask-each.js';
export { type ReviewOptions, review } from '../features/review/run.js';
export { scopeNamed } from '../core/kinds/scope.js';
export { type NamedFile, refuseSharedFiles } from '../command/shared-files.js';
export { validate } from '../features/validate/run.js';
export { buildRegisterFrom, writeRegister } from '../core/law/publish/build-register.js';
export { checkWards } from '../features/wards/check/run.js';
export { deriveWards } from '../features/wards/derive/run.js';
export { listRelations, listWards } from '../features/wards/list/run.js';
export { lookupWards } from '../features/wards/lookup/run.js';
export { type SqlOptions, wardsSql } from '../features/wards/sql/run.js';
export { traceWard } from '../features/wards/trace/run.js';
