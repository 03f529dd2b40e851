import type { ProcedureList } from './procedure-list.js';

/** A file that was made from a valid one. */
export interface Mutant {
  readonly seed: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was done to it, in this order. */
  readonly steps: readonly string[];
  /** Absent when the file may have become anything. */
  readonly expected?: Expected;
  /** Of a valid file whose content was damaged. */
  readonly content?: DamagedMutant;
}

/** What a finding about damaged content may name, where not all records are as they were. */
export interface DamagedMutant {
  readonly original: Expected['original'];
  /** Numbers of rows, as reports give them, where a finding speaks for all that was damaged. */
  readonly heads: ReadonlySet<number>;
  /** By the code of a record: the number of its row, where a finding speaks for that record. */
  readonly lines: ReadonlyMap<string, number | undefined>;
  readonly fields: readonly string[];
  readonly headers: readonly string[];
  /** A field that the list has no column for any more. */
  readonly absent?: string;
}

/** What a mutant that stays valid must give. */
export interface Expected {
  /** The valid file it was made from. */
  readonly original: { readonly name: string; readonly bytes: Uint8Array };
  /** How many records there are. */
  readonly records: number;
  /** By the code of a record: the fields that may have another value than in the original. */
  readonly touched: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Takes the valid file and its list after the edits that keep it valid. */
export function expectedOf(list: ProcedureList, original: Expected['original']): Expected {
  const touched = new Map(list.rows.map((row) => [row.code, row.touched]));
  return { original, records: list.rows.length, touched };
}
