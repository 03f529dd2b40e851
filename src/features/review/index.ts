/** TODO door of src/features/review */
export { reviewCommand } from './command.js';
export { review } from './report/report.js';
export type { ReviewReport } from './report/types.js';
