import { asOfUnknown } from './as-of-unknown.js';
import { charactersReplaced } from './characters-replaced.js';
import { codesOfSomethingElse } from './codes-of-something-else.js';
import { quotesBroken } from './quotes-broken.js';
import { reconciledBefore } from './reconciled-before.js';
import { rowSetAside } from './row-set-aside.js';
import { rowsSetAside } from './rows-set-aside.js';
import { tableWithoutWards } from './table-without-wards.js';
import { vintageDetected } from './vintage-detected.js';
import { vintageTold } from './vintage-told.js';
import { wardColumnsMissing } from './ward-columns-missing.js';
import { workbookPartsDropped } from './workbook-parts-dropped.js';

/** Codes about a table that is reconciled. */
export const wardsTables = {
  'ward-columns-missing': wardColumnsMissing,
  'table-without-wards': tableWithoutWards,
  'reconciled-before': reconciledBefore,
  'workbook-parts-dropped': workbookPartsDropped,
  'codes-of-something-else': codesOfSomethingElse,
  'characters-replaced': charactersReplaced,
  'row-set-aside': rowSetAside,
  'rows-set-aside': rowsSetAside,
  'quotes-broken': quotesBroken,
  'as-of-unknown': asOfUnknown,
  'vintage-detected': vintageDetected,
  'vintage-told': vintageTold,
};
