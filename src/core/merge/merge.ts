import { paced } from '../../lib/pace/index.js';
import { type Distinct, distinct, fieldComparer, renamedKeys } from '../compare/index.js';
import { identityOf, type KeyedRecord, type Kind } from '../kinds/index.js';
import {
  type JudgedConflict,
  MERGE_SIDES,
  type Merged,
  type MergedSide,
  type MergeSide,
  type MergeSummary,
  type Renamed,
  type Settle,
} from './conflict.js';
import type { Speaking } from './heard.js';
import { type MergedRecord, RecordMerger } from './record.js';
import type { Triple } from './triple.js';

type Sides<T> = Readonly<Record<MergeSide, T>>;

const NOBODY: Settle = () => undefined;

/**
 * Merges three states of a dataset by key, field by field: what one side alone did is done, what both did alike is done
 * once, and what can't both be is a conflict. Keys that are names are the same however they are written.
 */
export function mergeRecords(
  kind: Kind,
  sides: Sides<MergedSide>,
  settle: Settle = NOBODY,
): Merged {
  const merger = new RecordMerger(kind, settle);
  const held = heldBy(kind, sides);
  const identities = new Set(
    [held.ours, held.theirs, held.base].flatMap(({ records }) => [...records.keys()]),
  );
  const tally = new Tally();
  for (const identity of paced(identities, identities.size)) {
    const repeated = MERGE_SIDES.filter((side) => held[side].twice.has(identity));
    const triple = tripleOf(identity, held, sides);
    const made = repeated.length > 0 ? merger.repeated(triple, repeated) : merger.merge(triple);
    tally.add(made, triple.base !== undefined);
  }
  return { ...tally.merged, renamed: renamedIn(held), unsaid: [...merger.unsaid.values()] };
}

function heldBy(kind: Kind, sides: Sides<MergedSide>): Sides<Distinct> {
  const differences = fieldComparer(kind);
  const identify = (record: KeyedRecord) => identityOf(kind, record);
  const of = ({ records }: MergedSide) => distinct(records, identify, differences);
  return { base: of(sides.base), ours: of(sides.ours), theirs: of(sides.theirs) };
}

function tripleOf(identity: string, held: Sides<Distinct>, sides: Sides<MergedSide>): Triple {
  const of = (side: MergeSide): Speaking | undefined => {
    const record = held[side].records.get(identity);
    return record && { record, said: sides[side].said?.(record) };
  };
  return { base: of('base'), ours: of('ours'), theirs: of('theirs') };
}

/** Counts every record once. */
class Tally {
  readonly #records: KeyedRecord[] = [];
  readonly #conflicts: JudgedConflict[] = [];
  readonly #counts = { kept: 0, ours: 0, theirs: 0, both: 0, open: 0, removed: 0, base: 0 };

  add(made: MergedRecord, wasThere: boolean): void {
    const { record, conflicts } = made;
    const isOpen = conflicts.some(({ settled }) => settled === undefined);
    this.#counts[isOpen ? 'open' : doneBy(made)] += 1;
    if (wasThere) this.#counts.base += 1;
    if (wasThere && !isOpen && record === undefined) this.#counts.removed += 1;
    if (record !== undefined) this.#records.push(record);
    this.#conflicts.push(...conflicts);
  }

  get merged(): Pick<Merged, 'records' | 'conflicts' | 'summary'> {
    return { records: this.#records, conflicts: this.#conflicts, summary: this.#counts };
  }
}

function doneBy({ by: { ours, theirs } }: MergedRecord): keyof MergeSummary {
  if (ours && theirs) return 'both';
  if (ours) return 'ours';
  return theirs ? 'theirs' : 'kept';
}

/** Records that a side has under another key than the base: merged as one removed and another added. */
function renamedIn({ base, ours, theirs }: Sides<Distinct>): Renamed[] {
  return Object.entries({ ours, theirs }).flatMap(([side, { records }]) => {
    const gone = onlyIn(base, records);
    const come = onlyIn({ records }, base.records);
    return renamedKeys(gone, come).map(({ old, new: next }) => ({
      side: side === 'ours' ? ('ours' as const) : ('theirs' as const),
      oldKey: old.key,
      key: next.key,
    }));
  });
}

function onlyIn(
  { records }: Pick<Distinct, 'records'>,
  others: Distinct['records'],
): KeyedRecord[] {
  return [...records].flatMap(([identity, record]) => (others.has(identity) ? [] : [record]));
}
