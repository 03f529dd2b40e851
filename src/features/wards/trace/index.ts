/** TODO door of src/features/wards/trace */
export { traceCommand } from './command.js';
export { trace } from './report/report.js';
