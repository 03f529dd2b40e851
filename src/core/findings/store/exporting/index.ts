import { cellTooLong } from './cell-too-long.js';
import { characterUnwritable } from './character-unwritable.js';
import { sheetTooLarge } from './sheet-too-large.js';

/** Codes about what a file to be written can't hold. */
export const storeExporting = {
  'cell-too-long': cellTooLong,
  'sheet-too-large': sheetTooLarge,
  'character-unwritable': characterUnwritable,
};
