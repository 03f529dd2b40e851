import { compareCodePoints } from '../../lib/text/index.js';
import {
  CONSEQUENCES,
  identityOf,
  itemLists,
  type KeyedRecord,
  type Kind,
} from '../kinds/index.js';
import type { Change, Comparison, ComparisonSummary } from './change.js';
import { ChangeMaker } from './changes.js';
import { type Distinct, distinct } from './duplicates.js';
import { fieldComparer } from './fields.js';
import { renamedKeys } from './renamed-keys.js';
import { Silence, type Speakers } from './silence.js';

interface ComparisonOptions {
  /** ISO date on which the comparison is meant to hold; without it nothing lies in the future. */
  readonly asOf?: string;
  /** What the lists of each side speak of: fields that a side says nothing of are not compared. */
  readonly said?: Speakers;
}

/**
 * Compares two states of a dataset by key, field by field. Keys that are names are the same however
 * they are written. A key that stands in several records of a side which differ takes no part.
 *
 * In: the kind and the records of each state, in any order. Out: every difference with its meaning,
 * in an order that depends on the keys alone.
 */
export function compareRecords(
  kind: Kind,
  old: Iterable<KeyedRecord>,
  next: Iterable<KeyedRecord>,
  options: ComparisonOptions = {},
): Comparison {
  const silence = new Silence(options.said ?? {}, itemLists(kind));
  const make = new ChangeMaker(kind, silence, options.asOf);
  const { before, after, duplicates } = sides(kind, old, next);
  const removed = [...before].filter(([key]) => !after.has(key)).map(([, record]) => record);
  const added = [...after].filter(([key]) => !before.has(key)).map(([, record]) => record);
  const renamed = renamedKeys(removed, added);
  const paired = new Set(renamed.flatMap((pair) => [pair.old, pair.new]));
  const isAlone = (record: KeyedRecord) => !paired.has(record);

  const changed = [...before].flatMap(([key, record]) => {
    const later = after.get(key);
    return (later && make.changed({ old: record, new: later })) ?? [];
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
    duplicateKeys: duplicates.old.length + duplicates.new.length,
    renamedKeys: renamed.length,
    byConsequence: countConsequences(changes),
  };
  return { summary, changes, uncompared: silence.uncompared, duplicates };
}

/** Both sides by the identity of their records, without those that stand twice on either. */
function sides(kind: Kind, old: Iterable<KeyedRecord>, next: Iterable<KeyedRecord>) {
  const differences = fieldComparer(kind);
  const identify = (record: KeyedRecord) => identityOf(kind, record);
  const [before, after] = [old, next].map((records) => distinct(records, identify, differences));
  const kept = (side: Distinct | undefined) =>
    new Map([...(side?.records ?? [])].filter(([key]) => !isTwice(key)));
  const isTwice = (key: string) => before?.twice.has(key) || after?.twice.has(key);
  const keysOf = (side: Distinct | undefined) => [...(side?.twice.values() ?? [])];
  return {
    before: kept(before),
    after: kept(after),
    duplicates: { old: keysOf(before), new: keysOf(after) },
  };
}

function countConsequences(changes: readonly Change[]): ComparisonSummary['byConsequence'] {
  const counts = new Map(CONSEQUENCES.map((name) => [name, 0]));
  for (const name of changes.flatMap((change) => change.consequences)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].filter(([, count]) => count > 0));
}
