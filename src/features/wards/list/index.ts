/** List: takes a day, gives the units or the relations of it. */
export { listCommand } from './command.js';
