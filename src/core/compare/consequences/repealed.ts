import type { KeyedRecord } from '../../kinds/index.js';
import type { Repeal } from '../change.js';
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

/** Whether a list says of a record that it is repealed. */
export function saysRepealed(record: KeyedRecord | undefined): boolean {
  return record !== undefined && FIELDS.some((field) => record.fields[field] === 'repealed');
}

/** Which document a list names for the repeal of a record: the one in its column, or the decision that it publishes. */
export function repealOf(record: KeyedRecord | undefined): Repeal | undefined {
  if (record === undefined || !saysRepealed(record)) return undefined;
  const by = [record.fields.repealedBy, record.fields.decision].find((said) => said !== undefined);
  return by === undefined ? {} : { by };
}
