/**
 * Check: takes lists of units and conversion tables, gives where they differ from the register.
 */
export { checkCommand } from './command.js';
