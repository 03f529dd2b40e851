/** TODO door of src/core/config */
export type { Config } from './config.js';
export { type ReadingFlags, readOptions } from './read-options.js';
export { asOfDate, requireDate } from './as-of.js';
