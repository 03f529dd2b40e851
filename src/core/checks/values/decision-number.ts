import { finding } from '../../findings/index.js';
import { cellOf, type DatasetRecord } from '../../kinds/index.js';
import type { Check } from '../check.js';
import { about } from '../place.js';

/** `163/QĐ-BTP`, `105a/QĐ-NHNN`, `226/QĐ-UBND`: number, sign of a decision, agency. */
const DECISION_NUMBER = /^\d+\p{Ll}?\/QĐ-[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*$/u;

/** A list with a column for the publishing decision: cells without one, or with a malformed one. */
export const decisionNumber: Check = {
  codes: ['decision-missing', 'decision-malformed'],
  fields: () => ['decision'],
  begin() {
    return (record, tell) => {
      if (!record.origin.columns.has('decision')) return;
      if (record.fields.decision === undefined) {
        if (cellOf(record, 'decision')?.type === 'error') return;
        tell(finding('decision-missing', about(record, 'decision'), {}));
      } else if (!DECISION_NUMBER.test(numberOf(record))) {
        tell(finding('decision-malformed', about(record, 'decision'), {}));
      }
    };
  },
};

function numberOf(record: DatasetRecord): string {
  const { decision } = record.fields;
  const isObject = typeof decision === 'object' && decision !== null && 'number' in decision;
  return isObject && typeof decision.number === 'string' ? decision.number : '';
}
