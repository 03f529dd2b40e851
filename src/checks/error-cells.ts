import { cellOf } from '../datasets/index.js';
import { finding } from '../findings/index.js';
import type { Check } from './check.js';
import { about } from './place.js';

/** A spreadsheet's error (`#N/A`) in a column that is a field. */
export const errorCells: Check = {
  codes: ['cell-error-value'],
  *run({ records }) {
    for (const record of records) {
      for (const field of record.origin.columns.keys()) {
        if (cellOf(record, field)?.type !== 'error') continue;
        yield finding('cell-error-value', about(record, field), {});
      }
    }
  },
};
