import { cellTooLong } from './cell-too-long.js';
import { characterUnwritable } from './character-unwritable.js';
import { exportItemOmitted } from './export-item-omitted.js';
import { exportLinkBroken } from './export-link-broken.js';
import { exportSeparator } from './export-separator.js';
import { exportUnitDivided } from './export-unit-divided.js';
import { exportUnitUnknown } from './export-unit-unknown.js';
import { exportValueBytes } from './export-value-bytes.js';
import { exportValueEmpty } from './export-value-empty.js';
import { exportValueForm } from './export-value-form.js';
import { exportValueLong } from './export-value-long.js';
import { exportValueOtherwise } from './export-value-otherwise.js';
import { exportValueRepeated } from './export-value-repeated.js';
import { exportValueUnmapped } from './export-value-unmapped.js';
import { sheetTooLarge } from './sheet-too-large.js';

/** Codes about what a file to be written can't hold. */
export const storeExporting = {
  'cell-too-long': cellTooLong,
  'sheet-too-large': sheetTooLarge,
  'character-unwritable': characterUnwritable,
  'export-value-empty': exportValueEmpty,
  'export-value-unmapped': exportValueUnmapped,
  'export-value-otherwise': exportValueOtherwise,
  'export-value-form': exportValueForm,
  'export-unit-unknown': exportUnitUnknown,
  'export-unit-divided': exportUnitDivided,
  'export-value-long': exportValueLong,
  'export-value-bytes': exportValueBytes,
  'export-value-repeated': exportValueRepeated,
  'export-separator': exportSeparator,
  'export-item-omitted': exportItemOmitted,
  'export-link-broken': exportLinkBroken,
};
