/** Validate: takes files and a kind, gives what is wrong with them. Stores nothing. */
export { validateCommand } from './command.js';
