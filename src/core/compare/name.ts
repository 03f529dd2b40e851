import type { KeyedRecord } from '../kinds/index.js';

/** The name that people know a record by; "" when its kind has none. */
export function nameOf(record: KeyedRecord): string {
  const name = record.fields.name;
  return typeof name === 'string' ? name : '';
}
