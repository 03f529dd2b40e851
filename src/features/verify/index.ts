/**
 * Verify: takes a folder that an export wrote, gives what of it isn't as the manifest says. Never changes anything in it.
 */
export { verifyCommand } from './command.js';
