/**
 * Jobs: takes a use case's arguments, calls the rooms below in their order, gives a report. One file
 * a use case. Never parses a command line, never prints, never ends the process.
 */
export { exists as fileExists } from '../lib/tables/index.js';
export { compare } from './comparing/compare.js';
export { adjustmentsOf } from './config/adjustments.js';
export type { Config } from './config/config.js';
export { withIgnoreList } from './config/ignore-list.js';
export { loadConfig } from './config/load.js';
export { type ReadingFlags, readOptions } from './config/read-options.js';
export { countOption } from './count-option.js';
export { explain } from './explain.js';
export { exportRevision } from './export.js';
export { log, restore, show } from './history.js';
export type { ImportAsker } from './importing/asking.js';
export { fieldsToDrop } from './importing/drop-fields.js';
export { importFiles } from './importing/import.js';
export { importMode } from './importing/mode.js';
export { inspect, kindSeen } from './inspect.js';
export {
  kindOf,
  refuseExisting,
  refuseOverwritingInput,
  writeOutput,
} from './output.js';
export { type ColumnQuestion, columnQuestions } from './questions.js';
export type { Progress, ReadOptions } from './reading/options.js';
export { besideOf } from './reconcile/outputs.js';
export { type ReconcileOptions, reconcileFile } from './reconcile/reconcile.js';
export { type AllowedRemovals, allowedRemovals } from './removals.js';
export type { AskQuestion, OpenQuestion, Reply } from './review/ask-each.js';
export { type ReviewOptions, review } from './review/review.js';
export { scopeNamed } from './scope.js';
export { type NamedFile, refuseSharedFiles } from './shared-files.js';
export { validate } from './validate.js';
export { buildRegisterFrom, writeRegister } from './wards/build-register.js';
export { checkWards } from './wards/check.js';
export { deriveWards } from './wards/derive.js';
export { listRelations, listWards } from './wards/list.js';
export { lookupWards } from './wards/lookup.js';
export { type SqlOptions, wardsSql } from './wards/sql.js';
export { traceWard } from './wards/trace.js';
