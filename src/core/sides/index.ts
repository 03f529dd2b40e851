/**
 * Sides: takes what a person names as one state of a dataset, a file or a stored revision, gives its records and what
 * they speak of. Never compares, never stores.
 */
export { fileSide, type Side, type StoredSide, storedSide } from './sides.js';
