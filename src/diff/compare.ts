import type { KeyedRecord, Kind } from '../datasets/index.js';
import { compareCodePoints } from '../text/index.js';
import type { Change, Comparison, ComparisonSummary } from './change.js';
import { ChangeMaker } from './changes.js';
import { CONSEQUENCES } from './consequences/consequence.js';
import { renamedKeys } from './renamed-keys.js';

interface ComparisonOptions {
  /** ISO date on which the comparison is meant to hold; without it nothing lies in the future. */
  readonly asOf?: string;
}

/**
 * Compares two states of a dataset by key, field by field.
 *
 * In: the kind and the records of each state, in any order, each key once. Out: every difference
 * with its meaning, in an order that depends on the keys alone. Throws `kind-invalid` when the kind
 * declares a consequence that doesn't exist.
 */
export function compareRecords(
  kind: Kind,
  old: Iterable<KeyedRecord>,
  next: Iterable<KeyedRecord>,
  options: ComparisonOptions = {},
): Comparison {
  const make = new ChangeMaker(kind, options.asOf);
  const before = byKey(old);
  const after = byKey(next);
  const removed = [...before.values()].filter((record) => !after.has(record.key));
  const added = [...after.values()].filter((record) => !before.has(record.key));
  const renamed = renamedKeys(removed, added);
  const paired = new Set(renamed.flatMap((pair) => [pair.old, pair.new]));
  const isAlone = (record: KeyedRecord) => !paired.has(record);

  const changed = [...before.values()].flatMap((record) => {
    const later = after.get(record.key);
    return (later && make.changed(record, later)) ?? [];
  });
  const changes = [
    ...changed,
    ...renamed.map((pair) => make.renamed(pair)),
    ...removed.filter(isAlone).map((record) => make.removed(record)),
    ...added.filter(isAlone).map((record) => make.added(record)),
  ].sort((a, b) => compareCodePoints(a.key, b.key));

  const summary: ComparisonSummary = {
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    unchanged: before.size - removed.length - changed.length,
    renamedKeys: renamed.length,
    byConsequence: countConsequences(changes),
  };
  return { summary, changes };
}

function byKey(records: Iterable<KeyedRecord>): ReadonlyMap<string, KeyedRecord> {
  const found = new Map<string, KeyedRecord>();
  for (const record of records) {
    if (found.has(record.key))
      throw new Error(`two records of one state have the key ${record.key}`);
    found.set(record.key, record);
  }
  return found;
}

function countConsequences(changes: readonly Change[]): ComparisonSummary['byConsequence'] {
  const counts = new Map(CONSEQUENCES.map((name) => [name, 0]));
  for (const name of changes.flatMap((change) => change.consequences)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].filter(([, count]) => count > 0));
}
