/**
 * Sides: takes what a person names as one state of a dataset, a file or a stored revision, gives its records and what
 * they speak of. Never compares, never stores.
 */

export { parentOf } from './parent.js';
export { readSides, type SideOptions } from './read-sides.js';
export type { Side } from './sides.js';
export { mappingOf, storedInputs } from './stored-inputs.js';
export { unfitness } from './unfit.js';
