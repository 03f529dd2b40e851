/** TODO door of src/features/inspect */
export { inspectCommand } from './command.js';
export { inspect } from './report/report.js';
export type { ColumnReason, InspectReport } from './report/types.js';
