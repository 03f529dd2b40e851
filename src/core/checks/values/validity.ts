import { finding } from '../../findings/index.js';
import { cellOf, type DatasetRecord } from '../../kinds/index.js';
import type { Check } from '../check.js';
import { textOf } from '../fields.js';
import { about } from '../place.js';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A last day of validity before the first. */
export const validity: Check = {
  codes: ['validity-reversed'],
  fields: () => ['validFrom', 'validTo'],
  joint: () => true,
  begin() {
    return (record, tell) => {
      const from = textOf(record, 'validFrom') ?? '';
      const to = textOf(record, 'validTo') ?? '';
      if (!ISO_DATE.test(from) || !ISO_DATE.test(to) || to >= from) return;
      const start = asShown(record, 'validFrom', from);
      const end = asShown(record, 'validTo', to);
      tell(finding('validity-reversed', about(record, 'validTo'), { start, end }));
    };
  },
};

function asShown(record: DatasetRecord, field: string, date: string): string {
  return cellOf(record, field)?.text ?? date;
}
