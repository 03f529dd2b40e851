/**
 * A new profile: takes a template that a receiving system gives out, gives a profile with its sheets and headers to go
 * on from. Never guesses what a column is that no field was found for.
 */
export { profileNewCommand } from './command.js';
