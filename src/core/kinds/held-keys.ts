import { identityOf } from './key.js';
import type { Kind } from './kind.js';
import type { KeyedRecord } from './record.js';

/** The key under which a dataset holds a record already, by the record that is given for it. */
export type HeldKey = (record: KeyedRecord) => string;

/**
 * Finds the keys of records that a dataset holds, however they were written there: a name with a final
 * point is no other record. A key that the dataset has as it is written is left alone, and so is one
 * that could be several.
 */
export function heldKeys(kind: Kind, held: Iterable<KeyedRecord>): HeldKey {
  const byIdentity = new Map<string, string[]>();
  const known = new Set<string>();
  for (const record of held) {
    known.add(record.key);
    const identity = identityOf(kind, record);
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), record.key]);
  }
  return (record) => {
    if (known.has(record.key)) return record.key;
    const [only, ...others] = byIdentity.get(identityOf(kind, record)) ?? [];
    return only === undefined || others.length > 0 ? record.key : only;
  };
}
