/** TODO door of src/features/wards/lookup */
export { lookupCommand } from './command.js';
export type { LookupQuery, LookupReport } from './report/types.js';
export { lookup } from './report/report.js';
