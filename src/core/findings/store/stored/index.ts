import { changesBeyond } from './changes-beyond.js';
import { columnAbsent } from './column-absent.js';
import { columnAbsentDropped } from './column-absent-dropped.js';
import { columnAbsentRefused } from './column-absent-refused.js';
import { columnNotCompared } from './column-not-compared.js';
import { dropFieldUnused } from './drop-field-unused.js';
import { guessOverwrites } from './guess-overwrites.js';
import { importIncomplete } from './import-incomplete.js';
import { itemsUnmatched } from './items-unmatched.js';
import { keysNotCompared } from './keys-not-compared.js';
import { removalsLarge } from './removals-large.js';
import { removalsRefused } from './removals-refused.js';
import { sideEmpty } from './side-empty.js';
import { sideIsPart } from './side-is-part.js';
import { sideNotCompared } from './side-not-compared.js';

/** Codes about what lists say of records that are stored, or of the other side of a comparison. */
export const storeStored = {
  'column-absent': columnAbsent,
  'column-absent-refused': columnAbsentRefused,
  'column-absent-dropped': columnAbsentDropped,
  'items-unmatched': itemsUnmatched,
  'drop-field-unused': dropFieldUnused,
  'guess-overwrites': guessOverwrites,
  'column-not-compared': columnNotCompared,
  'side-not-compared': sideNotCompared,
  'side-empty': sideEmpty,
  'keys-not-compared': keysNotCompared,
  'side-is-part': sideIsPart,
  'changes-beyond': changesBeyond,
  'removals-refused': removalsRefused,
  'removals-large': removalsLarge,
  'import-incomplete': importIncomplete,
};
