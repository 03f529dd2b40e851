/**
 * Export: takes a stored revision and a profile, gives files for a portal and their manifest. Never cuts a value.
 */
export { exportCommand } from './command.js';
