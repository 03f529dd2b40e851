/**
 * Forget: takes a workspace and a day, removes rows that were set aside before it, their workbooks, and files of questions
 * that are named. Never removes a record, a revision, or a file that something else wrote.
 */
export { forgetCommand } from './command.js';
