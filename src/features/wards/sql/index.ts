/**
 * SQL: takes the name of a table, gives the script that brings its codes up to date. Connects to no database.
 */
export { sqlCommand } from './command.js';
