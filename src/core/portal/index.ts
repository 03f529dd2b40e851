/**
 * Portal: takes records and their kind, gives files for the systems that receive them, by profile, and
 * workbooks of rows set aside. Never changes a value, never reads what is there already.
 */

export { isProfileFile, type LongTexts } from './choices.js';
export { type Exported, exportDataset } from './export.js';
export { fileNameOf } from './file-name.js';
export type { Manifest } from './manifest.js';
export { loadProfile, profileNames } from './profile/load.js';
export { fieldsLeftOut, LONGEST_SHEET } from './profile/problems.js';
export type { Profile, ProfileTable } from './profile/profile.js';
export { proposedTable } from './profile/propose.js';
export { encodeRejected, type RejectedFiles } from './rejected.js';
export { type Verified, verifyExport } from './verify.js';
