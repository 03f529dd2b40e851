/**
 * Export: takes records and their kind, gives files for the systems that receive them, by profile,
 * workbooks of rows set aside, and the crosswalk of wards as SQL. Never changes a value, never reads what is there already.
 */
export { type Exported, exportDataset } from './export.js';
export type { LongTexts } from './long-texts.js';
export { EXPORT_PROFILES } from './profiles.js';
export { encodeRejected, type RejectedFiles } from './rejected.js';
export * from './sql/index.js';
