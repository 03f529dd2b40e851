import type { Json } from '../../lib/tables/index.js';
import type { KeyedRecord } from '../kinds/index.js';

/** What a side says of a field: nothing (it has no column for it), that it is empty, or a value. */
export interface Heard {
  readonly said: boolean;
  readonly value?: Json | undefined;
}

/** A record as a side has it, with the fields that the side speaks of there; all of them where `said` is absent. */
export interface Speaking {
  readonly record: KeyedRecord;
  readonly said?: ReadonlySet<string> | undefined;
}

const NOTHING: Heard = { said: false };

/** A side without the record says nothing of its fields. */
export function heard(speaking: Speaking | undefined, field: string): Heard {
  if (speaking === undefined) return NOTHING;
  const { record, said } = speaking;
  const value = Object.hasOwn(record.fields, field) ? record.fields[field] : undefined;
  if (value === undefined && said?.has(field) === false) return NOTHING;
  return { said: true, value };
}
