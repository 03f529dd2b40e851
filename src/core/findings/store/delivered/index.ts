import { deliveredChanged } from './delivered-changed.js';
import { deliveredMissing } from './delivered-missing.js';
import { deliveredSize } from './delivered-size.js';
import { deliveredUnlisted } from './delivered-unlisted.js';

/** Codes about exported files as they are found again. */
export const storeDelivered = {
  'delivered-missing': deliveredMissing,
  'delivered-size': deliveredSize,
  'delivered-changed': deliveredChanged,
  'delivered-unlisted': deliveredUnlisted,
};
