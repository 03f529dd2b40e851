import { isIsoDate } from './dates.js';
import type { RecordRule } from './rule.js';

/** What the new list says begins to hold only after the day of the comparison. */
export const effectiveInFuture: RecordRule = {
  gives: 'effective-in-future',
  applies({ new: record, asOf }) {
    const validFrom = record?.fields.validFrom;
    return isIsoDate(validFrom) && asOf !== undefined && validFrom > asOf;
  },
};
