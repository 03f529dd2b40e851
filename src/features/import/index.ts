/**
 * Import: takes files of a kind, stores what differs as one revision, and gives what became of every row and value.
 * Never takes out or empties more than a person allowed.
 */
export { importCommand } from './command.js';
