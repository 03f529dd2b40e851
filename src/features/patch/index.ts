/**
 * Patch: takes two states of a list and writes the changes that lead from one to the other; takes such a list and a
 * state, and stores the changed state as a revision. Makes all changes of a list or none.
 */
export { applyCommand } from './apply/command.js';
export { makeCommand } from './make/command.js';
