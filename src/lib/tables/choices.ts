/** What the command line needs of this room before any file is read: loads nothing. */

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'windows-1252'] as const;

export type Encoding = (typeof ENCODINGS)[number];

export { CodedFailure, FILE_FAILURES } from './failure.js';
export { outputSettled } from './write/standard-output.js';
