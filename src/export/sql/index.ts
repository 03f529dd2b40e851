/**
 * SQL: takes the crosswalk and the names of a user's table, gives statements of one dialect. Never runs
 * them, never puts a name or a text into a statement unquoted.
 */
export { crosswalkScript, crosswalkUndoScript } from './crosswalk.js';
export { isOneTransaction, type SqlDialect } from './dialects.js';
export {
  type AnswerRow,
  dryRunScript,
  migrationScript,
  type UserTable,
  undoScript,
} from './migration.js';
