import type { KeyedRecord } from '../kinds/index.js';
import type { FieldComparer } from './fields.js';

/** The records of a side by their identity. */
export interface Distinct {
  /** Those that repeat each other in every field are one, the first of them. */
  readonly records: ReadonlyMap<string, KeyedRecord>;
  /** Identities that stand in several records which differ, with the key of the first. */
  readonly twice: ReadonlyMap<string, string>;
}

/** Takes the records of a side, any number of each identity. */
export function distinct(
  given: Iterable<KeyedRecord>,
  identify: (record: KeyedRecord) => string,
  differences: FieldComparer,
): Distinct {
  const records = new Map<string, KeyedRecord>();
  const twice = new Map<string, string>();
  for (const record of given) {
    const identity = identify(record);
    const first = records.get(identity);
    if (first === undefined) records.set(identity, record);
    else if (differences(first.fields, record.fields).length > 0) twice.set(identity, first.key);
  }
  return { records, twice };
}
