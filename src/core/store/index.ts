/**
 * Store: takes records with all that is known of their import, gives immutable revisions of datasets
 * in one SQLite file, and their history. One process writes, all others read. Never asks what a field
 * means, never writes a workbook, never looks at the clock.
 */

export {
  DAMAGES,
  type Damage,
  type DatasetState,
  type Examination,
} from './examination/examine.js';
export { authorOf } from './file/author.js';
export { backUp, examineWorkspace, repairWorkspace } from './file/doctoring.js';
export { databaseFiles } from './file/folder.js';
export { emptyWorkspace, type OpenOptions, openWorkspace } from './file/open.js';
export type { OnProgress, Progress } from './file/progress.js';
export { type OnStored, type StoredRevision, tellStored } from './file/stored.js';
export { reading, shortPath, workspaceFolder, writing } from './file/with-workspace.js';
export type {
  CommitRequest,
  CommitResult,
  PreviewRequest,
  RestoreRequest,
  RestoreResult,
  Workspace,
} from './file/workspace.js';
export type { Forgettable, ForgottenWorkbook, QuestionFile } from './forget/forget.js';
export type { Forgetting } from './forget/forgetting.js';
export type { ChangedKeys, Outcome, Said } from './records/compare.js';
export {
  countValues,
  type Effects,
  type KeysByField,
  type ValueCounts,
} from './records/effects.js';
export { GivenRecords } from './records/hashed-content.js';
export type {
  RejectedInput,
  RejectedRow,
  RejectedTable,
  RejectedWorkbook,
} from './rejected/rejected.js';
export { isInScope } from './revision/plan.js';
export {
  type AllowedRemovals,
  allowedRemovals,
  mostAllowed,
  refuseRemovals,
  removesTooMany,
} from './revision/removals.js';
export {
  type Dataset,
  type DerivedMode,
  type ImportInput,
  type ImportMode,
  type Mapping,
  PARENT_ROLES,
  type Parent,
  type Revision,
  type RevisionMode,
  type RevisionSummary,
} from './revision/revision.js';
export { resolveRevision } from './revision/revision-meant.js';
