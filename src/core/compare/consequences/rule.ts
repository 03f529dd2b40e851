import type { Json } from '../../../lib/tables/index.js';
import type { Consequence, KeyedRecord } from '../../kinds/index.js';

/** A field, ready to be compared. */
export interface ComparedField {
  readonly name: string;
  /** Whether its values are lists in which neither order nor repetition means anything. */
  readonly isSet: boolean;
  /** Whether it is a name that records are known by: two ways to write it are one name. */
  readonly isKeyName: boolean;
  /** Whether its values can be the same and yet be written in two ways. */
  readonly isStructured: boolean;
  /** Whether its values are days, ISO 8601 where they could be read. */
  readonly isDate: boolean;
  /** What a difference means when no rule sees more in it. */
  readonly consequence: Consequence;
}

/** Two different values of one field. */
interface FieldDifference {
  readonly field: ComparedField;
  readonly from: Json;
  readonly to: Json;
}

/** Sees more in a difference of one field than the field's own consequence, or nothing. */
export type FieldRule = (difference: FieldDifference) => Consequence | undefined;

/** What became of one record. */
export interface RecordDifference {
  /** Absent for an added record. */
  readonly old?: KeyedRecord | undefined;
  /** Absent for a removed record. */
  readonly new?: KeyedRecord | undefined;
  /** ISO date on which the comparison is meant to hold. */
  readonly asOf: string | undefined;
}

/** Sees what no single field tells. */
export interface RecordRule {
  readonly gives: Consequence;
  applies(difference: RecordDifference): boolean;
}
