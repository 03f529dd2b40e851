/** TODO door of src/features/wards/list */
export { listCommand } from './command.js';
export { relations } from './report/relations.js';
export { units } from './report/units.js';
