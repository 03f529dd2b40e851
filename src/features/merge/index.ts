/**
 * Merge: takes a list as it was, as we have it and as they have it, each a file or a stored revision, stores what comes
 * of both sides' edits as a revision. Stores nothing while a conflict is open.
 */
export { mergeCommand } from './command.js';
