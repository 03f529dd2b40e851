/**
 * Check of a profile: takes the name or the file of an export profile, gives what it writes and what it leaves out;
 * all that is wrong in it at once. Never writes an export.
 */
export { profileCheckCommand } from './command.js';
