/** TODO door of src/features/reconcile */
export { reconcileCommand } from './command.js';
export { reconcile } from './report/report.js';
export type { ReconcileReport } from './report/types.js';
