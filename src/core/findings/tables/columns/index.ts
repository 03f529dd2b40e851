import { columnClaimedTwice } from './column-claimed-twice.js';
import { columnGuessed } from './column-guessed.js';
import { columnMissing } from './column-missing.js';
import { columnUnmatched } from './column-unmatched.js';
import { headerAmbiguous } from './header-ambiguous.js';
import { headerNotFound } from './header-not-found.js';
import { headerUnitDiffers } from './header-unit-differs.js';
import { hiddenColumnYields } from './hidden-column-yields.js';
import { hiddenRecords } from './hidden-records.js';
import { layoutDrifted } from './layout-drifted.js';
import { mappingUnused } from './mapping-unused.js';
import { mergeAcrossFields } from './merge-across-fields.js';
import { notesWithoutHeader } from './notes-without-header.js';
import { unitUnread } from './unit-unread.js';

/** Codes about headers and the fields that columns are matched to. */
export const tablesColumns = {
  'header-not-found': headerNotFound,
  'header-ambiguous': headerAmbiguous,
  'notes-without-header': notesWithoutHeader,
  'column-missing': columnMissing,
  'column-claimed-twice': columnClaimedTwice,
  'column-unmatched': columnUnmatched,
  'column-guessed': columnGuessed,
  'header-unit-differs': headerUnitDiffers,
  'unit-unread': unitUnread,
  'layout-drifted': layoutDrifted,
  'hidden-column-yields': hiddenColumnYields,
  'hidden-records': hiddenRecords,
  'merge-across-fields': mergeAcrossFields,
  'mapping-unused': mappingUnused,
};
