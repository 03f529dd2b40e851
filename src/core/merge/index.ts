/**
 * Merge: takes a dataset as it was, as we have it and as they have it, gives it with the edits of both, and every
 * conflict of these. Pure. Never chooses between two edits but as a rule or a person said, never holds words.
 */
export {
  CONFLICT_TYPES,
  type Conflict,
  type ConflictType,
  type JudgedConflict,
  MERGE_SIDES,
  type Merged,
  type MergedSide,
  type MergeSide,
  type MergeSummary,
  type Settle,
  type Settlement,
} from './conflict.js';
export { mergeRecords } from './merge.js';
export { type Preference, preferences, settleByPreference } from './prefer.js';
