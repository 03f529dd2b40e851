/**
 * History: takes revisions by reference, gives what the workspace remembers of them, and makes an older one the
 * latest again. Never changes a revision.
 */
export { logCommand } from './log.js';
export { restoreCommand } from './restore.js';
export { showCommand } from './show.js';
