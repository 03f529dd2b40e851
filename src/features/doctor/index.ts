/**
 * Doctor: takes a workspace, gives all that is not as it was stored, and makes the newest whole revisions the latest
 * again when it is asked to. Never changes what is damaged.
 */
export { doctorCommand } from './command.js';
