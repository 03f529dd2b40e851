/**
 * Derive: takes texts of resolutions, gives the relations they tell of as a proposal. Never writes to the register.
 */
export { deriveCommand } from './command.js';
