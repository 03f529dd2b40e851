/**
 * Reconcile: takes a table whose rows name wards, gives it with the ward of a day in every row that is certain, and
 * the questions of the others beside it. Never guesses.
 */
export { reconcileCommand } from './command.js';
