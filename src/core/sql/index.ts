/**
 * SQL: takes the crosswalk, or what rows of each code get and the names of a user's table; gives statements of
 * one dialect. Never runs them, never puts a name or a text into a statement unquoted.
 */
export type { Answers, CodeAnswer, PartAnswer } from './answers.js';
export { crosswalkScript, crosswalkUndoScript } from './crosswalk.js';
export { isOneTransaction, type SqlDialect } from './dialects/dialects.js';
export { dryRunScript } from './dry-run.js';
export { isCodeKey } from './keys/keys.js';
export { isSpellable } from './keys/spellings.js';
export { migrationScript, undoScript } from './migration.js';
