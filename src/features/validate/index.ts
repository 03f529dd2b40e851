/** TODO door of src/features/validate */
export { validateCommand } from './command.js';
