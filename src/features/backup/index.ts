/**
 * Backup: takes a workspace, gives a copy of it in one file that was proved to be whole. Never copies what is damaged.
 */
export { backupCommand } from './command.js';
