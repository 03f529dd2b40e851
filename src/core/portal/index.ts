/**
 * Portal: takes records and their kind, gives files for the systems that receive them, by profile, and
 * workbooks of rows set aside. Never changes a value, never reads what is there already.
 */

export type { LongTexts } from './choices.js';
export { type Exported, exportDataset } from './export.js';
export type { Manifest } from './manifest.js';
export { EXPORT_PROFILES } from './profiles.js';
export { encodeRejected, type RejectedFiles } from './rejected.js';
