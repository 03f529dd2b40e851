import type { Json } from '../../lib/tables/index.js';
import type { KeyedRecord } from '../kinds/index.js';

/** What both sides began with, and the two that went on from it. */
export const MERGE_SIDES = ['base', 'ours', 'theirs'] as const;

export type MergeSide = (typeof MERGE_SIDES)[number];

/** One of the three states that are merged. */
export interface MergedSide {
  readonly records: Iterable<KeyedRecord>;
  /** The fields that a record's list speaks of; a side that speaks of everything has none. */
  readonly said?: ((record: KeyedRecord) => ReadonlySet<string>) | undefined;
}

export const CONFLICT_TYPES = [
  'both-changed',
  'both-added',
  'removed-changed',
  'items-unmatched',
  'key-repeated',
] as const;

export type ConflictType = (typeof CONFLICT_TYPES)[number];

/** Two edits that can't both be kept. */
export interface Conflict {
  readonly type: ConflictType;
  /** By which an answer finds it again: as long as the key, the field and what each side has of it are the same. */
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** Absent where it is about the whole record. */
  readonly field?: string;
  /** What each side has: a value, or of the whole record its fields; absent where a side has none. */
  readonly values: Readonly<Partial<Record<MergeSide, Json>>>;
  /** The side that removed the record, or the sides in which its key stands in several records that differ. */
  readonly sides: readonly MergeSide[];
  /** Of a removed record: the fields that the other side changed. */
  readonly fields: readonly string[];
}

/** Which side's state is taken, and who said so. */
export interface Settlement {
  readonly take: MergeSide;
  readonly by: 'rule' | 'decision';
}

/** Answers a conflict; nothing where it stays open. */
export type Settle = (conflict: Conflict) => Settlement | undefined;

export interface JudgedConflict extends Conflict {
  /** Absent while it is open. */
  readonly settled?: Settlement;
}

/** Every key of the three sides counts once: keys = kept + ours + theirs + both + open. */
export interface MergeSummary {
  /** As it was, or removed by neither. */
  readonly kept: number;
  /** Changed, added or removed by one side alone. */
  readonly ours: number;
  readonly theirs: number;
  /** By both, alike or in different fields. */
  readonly both: number;
  /** With a conflict that nobody settled. */
  readonly open: number;
  /** Records of the base that the merged state has no more. */
  readonly removed: number;
  /** Records of the base. */
  readonly base: number;
}

/** A record that stands under another key in one side. */
export interface Renamed {
  readonly side: Exclude<MergeSide, 'base'>;
  readonly oldKey: string;
  readonly key: string;
}

/** A field that a side has no column for, where others have values. */
export interface Unsaid {
  readonly side: MergeSide;
  readonly field: string;
  readonly values: number;
}

/** What became of three states. */
export interface Merged {
  /** Those with an open conflict as they would be without it. */
  readonly records: readonly KeyedRecord[];
  readonly conflicts: readonly JudgedConflict[];
  readonly summary: MergeSummary;
  readonly renamed: readonly Renamed[];
  readonly unsaid: readonly Unsaid[];
}
