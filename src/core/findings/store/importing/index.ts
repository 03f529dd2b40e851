import { outsideScope } from './outside-scope.js';
import { repairOff } from './repair-off.js';
import { replaceRefused } from './replace-refused.js';

/** Codes about what an import leaves out. */
export const storeImporting = {
  'replace-refused': replaceRefused,
  'outside-scope': outsideScope,
  'repair-off': repairOff,
};
