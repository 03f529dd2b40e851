import type { KeyedRecord } from '../../kinds/index.js';
import type { RecordRule } from './rule.js';

/** Fields that can say it: what a decision does to the procedure, and the state it is in. */
const FIELDS = ['action', 'status'] as const;

/** The new list says that the procedure is repealed and the old list did not say so. */
export const repealed: RecordRule = {
  gives: 'repealed',
  applies(difference) {
    return saysRepealed(difference.new) && !saysRepealed(difference.old);
  },
};

function saysRepealed(record: KeyedRecord | undefined): boolean {
  return record !== undefined && FIELDS.some((field) => record.fields[field] === 'repealed');
}
