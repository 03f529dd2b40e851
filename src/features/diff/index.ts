/**
 * Diff: takes two lists, each a file or a stored revision, gives their differences and what these mean. Never tells
 * of a field that one side has no column for as changed.
 */
export { diffCommand } from './command.js';
