import { cellPartlyStruck } from './cell-partly-struck.js';
import { cellStruckThrough } from './cell-struck-through.js';
import { rowStruckThrough } from './row-struck-through.js';
import { rowsHidden } from './rows-hidden.js';
import { rowsPassedOver } from './rows-passed-over.js';
import { sheetCopies } from './sheet-copies.js';
import { sheetEmpty } from './sheet-empty.js';
import { sheetHidden } from './sheet-hidden.js';
import { sheetNoList } from './sheet-no-list.js';
import { sheetSkipped } from './sheet-skipped.js';
import { struckRowsSkipped } from './struck-rows-skipped.js';

/** Codes about sheets and rows that are hidden, struck through, empty or left out. */
export const filesSheets = {
  'sheet-empty': sheetEmpty,
  'sheet-skipped': sheetSkipped,
  'sheet-no-list': sheetNoList,
  'sheet-copies': sheetCopies,
  'sheet-hidden': sheetHidden,
  'rows-hidden': rowsHidden,
  'row-struck-through': rowStruckThrough,
  'struck-rows-skipped': struckRowsSkipped,
  'cell-struck-through': cellStruckThrough,
  'cell-partly-struck': cellPartlyStruck,
  'rows-passed-over': rowsPassedOver,
};
