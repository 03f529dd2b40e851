import { finding } from '../../findings/index.js';
import { cellOf, type DatasetRecord } from '../../kinds/index.js';
import type { Check } from '../check.js';
import { textOf } from '../fields.js';
import { about } from '../place.js';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A last day of validity before the first. */
export const validity: Check = {
  codes: ['validity-reversed'],
  *run({ records }) {
    for (const record of records) {
      const from = textOf(record, 'validFrom') ?? '';
      const to = textOf(record, 'validTo') ?? '';
      if (!ISO_DATE.test(from) || !ISO_DATE.test(to) || to >= from) continue;
      yield finding('validity-reversed', about(record, 'validTo'), {
        start: asShown(record, 'validFrom', from),
        end: asShown(record, 'validTo', to),
      });
    }
  },
};

function asShown(record: DatasetRecord, field: string, date: string): string {
  return cellOf(record, field)?.text ?? date;
}
