import type { TableName } from '../table-spec.js';

/** The tables of the guards while a script runs: what was done, a second that vouches for it, and the version. */
export const GUARD_TABLES = {
  marks: 'haicap_ward_marks',
  witness: 'haicap_ward_witness',
  version: 'haicap_ward_version',
} as const;

/** What is true when a part of a script was done: a mark is set then. */
export interface Mark {
  readonly name: string;
  readonly when: string;
}

/** What a database must be able to do: asked before anything changes, and refused in words. */
export interface Need {
  readonly ask: readonly string[];
  readonly mark: Mark;
  readonly close: readonly string[];
}

/** What may have to wait for all before it: adding columns, the commit, taking the columns away again. */
export const STEPS = ['add', 'commit', 'undo'] as const;

/** A statement that is to run only when a condition holds. */
export interface Conditional {
  readonly name: (typeof STEPS)[number];
  readonly when: string;
  readonly statement: string;
}

/** How a script is kept from being committed in part: by marks of what was done. */
export interface Guard {
  readonly open: readonly string[];
  /** What the texts of the script rely on. */
  readonly settings: readonly Mark[];
  /** The table of the marks, as statements name it. */
  readonly marks: string;
  /** Sets a mark when a condition holds. */
  readonly mark: (name: string, when: string) => string;
  /** Whether two cells differ; two without a value don't. */
  readonly differs: (one: string, other: string) => string;
  /** Absent where a change of columns is undone with the transaction. */
  readonly onlyIf?: (step: Conditional) => readonly string[];
  /** Commits if so many marks are set, else undoes all. */
  readonly commit: (count: number) => readonly string[];
  readonly close: readonly string[];
}

/** Whether so many marks are set, as SQL. */
export function areSet(marks: string, count: number): string {
  return `(SELECT COUNT(*) FROM ${marks}) = ${count}`;
}

/** Takes where a table of ours may stand. */
export type GuardAt = (place: TableName) => Guard;
