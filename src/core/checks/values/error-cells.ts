import { finding } from '../../findings/index.js';
import { cellOf, originsOf } from '../../kinds/index.js';
import type { Check } from '../check.js';
import { about } from '../place.js';

/** A spreadsheet's error (`#N/A`) in a column that is a field. */
export const errorCells: Check = {
  codes: ['cell-error-value'],
  begin() {
    return (record, tell) => {
      for (const origin of originsOf(record)) {
        const row = { ...record, origin };
        for (const field of origin.columns.keys())
          if (cellOf(row, field)?.type === 'error')
            tell(finding('cell-error-value', about(row, field), {}));
      }
    };
  },
};
