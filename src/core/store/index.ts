/**
 * Store: takes records with all that is known of their import, gives immutable revisions of datasets
 * in one SQLite file, and their history. One process writes, all others read. Never asks what a field
 * means, never writes a workbook, never looks at the clock.
 */

export { authorOf } from './author.js';
export type { ChangedKeys, Outcome, Said } from './compare.js';
export { countValues, type Effects, type KeysByField, type ValueCounts } from './effects.js';
export { hasDatabase as hasWorkspace } from './folder.js';
export { emptyWorkspace, type OpenOptions, openWorkspace } from './open.js';
export { isInScope } from './plan.js';
export type { OnProgress, Progress } from './progress.js';
export type { RejectedInput, RejectedRow, RejectedTable, RejectedWorkbook } from './rejected.js';
export {
  type AllowedRemovals,
  allowedRemovals,
  mostAllowed,
  refuseRemovals,
  removesTooMany,
} from './removals.js';
export type {
  Dataset,
  ImportInput,
  ImportMode,
  Mapping,
  Revision,
  RevisionMode,
  RevisionSummary,
} from './revision.js';
export { resolveRevision } from './revision-meant.js';
export { reading, workspaceFolder, writing } from './with-workspace.js';
export type {
  CommitRequest,
  CommitResult,
  PreviewRequest,
  RestoreRequest,
  RestoreResult,
  Workspace,
} from './workspace.js';
