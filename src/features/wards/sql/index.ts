/** TODO door of src/features/wards/sql */
export { sqlCommand } from './command.js';
export { sql } from './report/report.js';
export type { SqlReport } from './report/types.js';
