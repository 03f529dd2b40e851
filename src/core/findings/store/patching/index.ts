import { patchAlreadyApplied } from './patch-already-applied.js';
import { patchItemMissing } from './patch-item-missing.js';
import { patchItemTaken } from './patch-item-taken.js';
import { patchKeyRepeated } from './patch-key-repeated.js';
import { patchKeyTaken } from './patch-key-taken.js';
import { patchRecordDiffers } from './patch-record-differs.js';
import { patchRecordMissing } from './patch-record-missing.js';
import { patchValueDiffers } from './patch-value-differs.js';

/** Codes about a list of changes that a state doesn’t fit. */
export const storePatching = {
  'patch-record-missing': patchRecordMissing,
  'patch-key-taken': patchKeyTaken,
  'patch-key-repeated': patchKeyRepeated,
  'patch-record-differs': patchRecordDiffers,
  'patch-value-differs': patchValueDiffers,
  'patch-item-missing': patchItemMissing,
  'patch-item-taken': patchItemTaken,
  'patch-already-applied': patchAlreadyApplied,
};
