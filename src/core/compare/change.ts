import type { Json } from '../../lib/tables/index.js';
import type { Severity } from '../findings/index.js';
import type { Consequence, KeyedRecord } from '../kinds/index.js';
import type { Direction } from './consequences/direction.js';
import type { Effect } from './effects/effect.js';

export const CHANGE_TYPES = ['added', 'removed', 'changed', 'renamed-key'] as const;

export type ChangeType = (typeof CHANGE_TYPES)[number];

/** A field that differs. `from` or `to` is absent where the record has no such field. */
export interface FieldChange {
  readonly field: string;
  readonly from?: Json;
  readonly to?: Json;
  readonly consequence: Consequence;
  /** Which way it changed, where that is plain and the consequence doesn't say it. */
  readonly direction?: Direction;
  /** What became of papers, times and sums in it; absent where none is told apart. */
  readonly effects?: readonly Effect[];
}

/** That a list says of a record that it is repealed. */
export interface Repeal {
  /** The document that repeals it, as the list names it, or the decision that it publishes; absent where it names none. */
  readonly by?: Json;
}

/** One difference between two states of a dataset: everything that became of one record. */
export interface Change {
  readonly type: ChangeType;
  /** The new key; of a removed record, the key it had. */
  readonly key: string;
  /** The new name; of a removed record, the name it had; "" when it has none. */
  readonly name: string;
  readonly severity: Severity;
  readonly consequences: readonly Consequence[];
  /** In the kind's order; empty for added and removed records. */
  readonly fields: readonly FieldChange[];
  /** Of a renamed key: the key in the old state. */
  readonly oldKey?: string;
  /** Of a record that the new list says is repealed, or the old list said was of one that is gone. */
  readonly repeal?: Repeal;
}

/**
 * `added` and `removed` count keys, those of renamed pairs among them, so that
 * old = removed + changed + unchanged and new = added + changed + unchanged.
 */
export interface ComparisonSummary {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly unchanged: number;
  /** How many keys stand in several records of one side that differ: they take no part. */
  readonly duplicateKeys: number;
  /** How many pairs of a removed and an added key are proposed as one record. */
  readonly renamedKeys: number;
  /** In how many changes each consequence occurs; those that don't occur are absent. */
  readonly byConsequence: Partial<Readonly<Record<Consequence, number>>>;
}

export const SIDES = ['old', 'new'] as const;

export type Side = (typeof SIDES)[number];

/** A field that one side of a comparison says nothing of in some records, and the other has values of there. */
export interface Uncompared {
  readonly side: Side;
  readonly field: string;
  /** The records of the side that says nothing of the field, where the other one has a value. */
  readonly records: readonly KeyedRecord[];
}

export interface Comparison {
  readonly summary: ComparisonSummary;
  readonly uncompared: readonly Uncompared[];
  /** Keys that stand in several records of a side which differ, as the first of them is written. */
  readonly duplicates: Readonly<Record<Side, readonly string[]>>;
  /** In the order of their keys' code points. */
  readonly changes: readonly Change[];
}

/**
 * The severity of each type of change. A key absent from the new state is not repealed but has to
 * be looked after, whether or not another key is proposed for it.
 */
export const SEVERITY_OF: Readonly<Record<ChangeType, Severity>> = {
  added: 'info',
  changed: 'info',
  removed: 'warning',
  'renamed-key': 'warning',
};
