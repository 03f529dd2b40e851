/**
 * Patch: takes two states of a dataset, gives the list of changes that leads from one to the other; takes such a list
 * and a state, gives the state with the changes, or every reason why they can't be made. Pure but for reading the list.
 */
export {
  type Applied,
  applyPatch,
  type Refusal,
  type RefusalType,
} from './apply.js';
export { invertPatch } from './invert.js';
export type { FieldPatch, ItemPatch, PatchChange, PatchList } from './list.js';
export { type MadePatch, makePatch } from './make.js';
export { type PatchDocument, readPatch } from './read.js';
export { patchText } from './text.js';
