/**
 * Trace: takes the code of a unit, gives what it was made of and what became of it, with the clauses.
 */
export { traceCommand } from './command.js';
