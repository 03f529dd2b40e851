/**
 * Inspect: takes files, gives how they would be read: header, columns, kind. Stores nothing but the mapping asked for.
 */
export { inspectCommand } from './command.js';
