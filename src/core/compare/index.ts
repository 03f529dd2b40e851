/**
 * Compare: takes two states of a dataset and its kind, gives what became of every record and what each
 * difference means. Pure. Never knows where the states came from, never holds words.
 */

export {
  CHANGE_TYPES,
  type Change,
  type ChangeType,
  type Comparison,
  type FieldChange,
  type Repeal,
  SIDES,
  type Side,
  type Uncompared,
} from './change.js';
export { compareRecords } from './compare.js';
export { DIRECTIONS, type Direction } from './consequences/direction.js';
export { type Distinct, distinct } from './duplicates.js';
export { EFFECTS, type Effect, type EffectName } from './effects/effect.js';
export { canonical } from './equal.js';
export { fieldComparer, type SameValues, valueComparer } from './fields.js';
export {
  ITEM_CHANGES,
  type ItemChange,
  type ItemChangeName,
  itemChanges,
} from './items/item-changes.js';
export { itemsOf } from './items/unfold.js';
export { nameOf } from './name.js';
export { onceRead } from './once-read.js';
export { renamedKeys } from './renamed-keys.js';
