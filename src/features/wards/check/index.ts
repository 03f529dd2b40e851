/** TODO door of src/features/wards/check */
export { checkCommand } from './command.js';
