/**
 * Export profiles themselves: takes one, gives what it writes and what it leaves out, all that is wrong in it at once; or
 * takes a template that a receiving system gives out, gives a profile with its sheets and headers to go on from. Never
 * guesses what a column is that no field was found for, never writes an export.
 */
export { profileCheckCommand } from './check/command.js';
export { profileNewCommand } from './new/command.js';
