/**
 * Review: takes the open questions of a table to a person, at the terminal or by a workbook, and keeps the answers in
 * the decisions file. Never answers itself.
 */
export { reviewCommand } from './command.js';
