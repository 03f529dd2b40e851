import { restoreHiddenDigits } from './restore-hidden-digits.js';
import { restoreLeadingZero } from './restore-leading-zero.js';
import { restoreTrailingZero } from './restore-trailing-zero.js';
import { splitCodeSuffix } from './split-code-suffix.js';
import { unwrapCode } from './unwrap-code.js';

/** Repairs of codes; the code is the repair's name, `fix` holds from and to. */
export const repairsCodes = {
  'unwrap-code': unwrapCode,
  'restore-trailing-zero': restoreTrailingZero,
  'restore-leading-zero': restoreLeadingZero,
  'restore-hidden-digits': restoreHiddenDigits,
  'split-code-suffix': splitCodeSuffix,
};
