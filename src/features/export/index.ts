/** TODO door of src/features/export */
export { exportCommand } from './command.js';
export { exported } from './report/report.js';
export type { ExportReport } from './report/types.js';
