import { cellErrorValue } from './cell-error-value.js';
import { cellTwice } from './cell-twice.js';
import { formulaWithoutValue } from './formula-without-value.js';
import { inputRepeated } from './input-repeated.js';
import { lockFileSkipped } from './lock-file-skipped.js';
import { rowNumberTwice } from './row-number-twice.js';
import { rowsOutOfOrder } from './rows-out-of-order.js';

/** Codes about cells and rows of workbooks as programs wrote them. */
export const filesWorkbooks = {
  'cell-error-value': cellErrorValue,
  'formula-without-value': formulaWithoutValue,
  'row-number-twice': rowNumberTwice,
  'cell-twice': cellTwice,
  'rows-out-of-order': rowsOutOfOrder,
  'lock-file-skipped': lockFileSkipped,
  'input-repeated': inputRepeated,
};
