/** TODO door of src/features/history */
export { logCommand } from './log.js';
export { restoreCommand } from './restore.js';
export { showCommand } from './show.js';
export type { LoggedRevision, LogReport, RecordReport, RevisionReport } from './report/types.js';
export { log } from './report/log.js';
export { record } from './report/record.js';
export { revision } from './report/revision.js';
