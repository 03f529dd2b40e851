/** TODO door of src/features/diff */
export { diffCommand } from './command.js';
export { diff } from './report/report.js';
export type { DiffReport } from './report/types.js';
