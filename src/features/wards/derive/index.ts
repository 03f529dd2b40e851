/** TODO door of src/features/wards/derive */
export { deriveCommand } from './command.js';
export { derive } from './report/report.js';
export type { DeriveReport } from './report/types.js';
