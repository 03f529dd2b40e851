import { paced } from '../../lib/pace/index.js';
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
import { distinct } from './duplicates.js';
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
  const removed = onlyIn(before, after);
  const added = onlyIn(after, before);
  const renamed = renamedKeys(removed, added);
  const paired = new Set(renamed.flatMap((pair) => [pair.old, pair.new]));
  const isAlone = (record: KeyedRecord) => !paired.has(record);

  const changed: Change[] = [];
  for (const [key, record] of paced(before, before.size)) {
    const later = after.get(key);
    const change = later && make.changed({ old: record, new: later });
    if (change !== undefined) changed.push(change);
  }
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

/** Records by their identity. */
type Identified = ReadonlyMap<string, KeyedRecord>;

function onlyIn(these: Identified, those: Identified): KeyedRecord[] {
  const found: KeyedRecord[] = [];
  for (const [identity, record] of these) if (!those.has(identity)) found.push(record);
  return found;
}

/** Both sides by the identity of their records, without those that stand twice on either. */
function sides(kind: Kind, old: Iterable<KeyedRecord>, next: Iterable<KeyedRecord>) {
  const differences = fieldComparer(kind);
  const identify = (record: KeyedRecord) => identityOf(kind, record);
  const before = distinct(old, identify, differences);
  const after = distinct(next, identify, differences);
  const twice = new Set([...before.twice.keys(), ...after.twice.keys()]);
  return {
    before: without(before.records, twice),
    after: without(after.records, twice),
    duplicates: { old: [...before.twice.values()], new: [...after.twice.values()] },
  };
}

function without(records: Identified, twice: ReadonlySet<string>): Identified {
  if (twice.size === 0) return records;
  return new Map([...records].filter(([identity]) => !twice.has(identity)));
}

function countConsequences(changes: readonly Change[]): ComparisonSummary['byConsequence'] {
  const counts = new Map(CONSEQUENCES.map((name) => [name, 0]));
  for (const name of changes.flatMap((change) => change.consequences)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].filter(([, count]) => count > 0));
}
