import { restoreLeadingZeros } from '../../codes/index.js';
import type { RepairContext } from './repair.js';

/**
 * `4` → `00004`: a spreadsheet that keeps codes as numbers drops their first zeros. 994 of the 3,321
 * ward codes begin with one. Only for fields whose declaration says how many digits a code has.
 */
export function restoreLeadingZero(text: string, { part, shorterCodes }: RepairContext): string {
  // A text that begins with a zero has lost none: it is a code of another length.
  if (part.digits === undefined || shorterCodes === true || !/^[1-9]\d*$/.test(text)) return text;
  return restoreLeadingZeros(text, part.digits);
}
