/** TODO door of src/features/import */
export { importCommand } from './command.js';
