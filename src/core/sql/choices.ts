/** What the command line needs of this room before any script is made: loads next to nothing. */
export { SQL_DIALECTS, type SqlDialect } from './dialects/dialects.js';
