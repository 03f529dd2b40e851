/**
 * Adopt: takes the state that a command made of others (a merge, a list of changes), judges it as an import is, and
 * stores it as a revision that knows what it was made of, or tells why not. Never changes a record.
 */
export { type Adopted, type AdoptRequest, adopt } from './adopt.js';
export { type AdoptedTold, toldOf } from './told.js';
