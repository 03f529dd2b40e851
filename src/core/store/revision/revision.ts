import type { ValueCounts } from '../records/effects.js';

/** How an import takes the records it is given. */
export type ImportMode =
  /** They are added or replace those of the same key; others stay. */
  | { readonly type: 'update' }
  /** They are the whole dataset. */
  | { readonly type: 'replace' }
  /** They are the whole of the part where `field` is `value`, or is a list that contains it. */
  | { readonly type: 'replace-scope'; readonly field: string; readonly value: string };

/** What a parent was to the revision that was made of it. */
export const PARENT_ROLES = ['base', 'ours', 'theirs', 'target', 'list'] as const;

/** What a revision was made of: another one, or files by their bytes. */
export interface Parent {
  readonly role: (typeof PARENT_ROLES)[number];
  /** Number of the revision. */
  readonly revision?: number;
  readonly files?: readonly Pick<ImportInput, 'file' | 'sha256'>[];
}

/** How a state is made of others: the records are all that there is then. */
export interface DerivedMode {
  readonly type: 'merge' | 'patch';
  readonly parents: readonly Parent[];
}

/** `revision` is the number of the revision whose state was taken again. */
export type RevisionMode =
  | ImportMode
  | DerivedMode
  | { readonly type: 'restore'; readonly revision: number };

/** One table that was imported. */
export interface ImportInput {
  readonly file: string;
  /** Lower-case hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** `null` for files that have no sheets. */
  readonly sheet: string | null;
  /** Row numbers as Excel shows them; empty for JSON. */
  readonly headerRows: readonly number[];
  /** 0 when there is no row of data. */
  readonly firstDataRow: number;
  /** Rows of data. */
  readonly rows: number;
}

/** Header → field, as the inputs were read; `null` for a column that was left out. */
export type Mapping = Readonly<Record<string, string | null>>;

/** `records` are all that the revision holds; the others count against the revision before. */
export interface RevisionSummary {
  readonly records: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Rows that were set aside. */
  readonly rejected: number;
  /** What became of stored values; absent where nothing did, and in revisions of earlier versions. */
  readonly values?: ValueCounts;
}

/** An immutable state of one dataset. */
export interface Revision {
  /** Ascending over all datasets of the workspace; shown as `@12`. */
  readonly id: number;
  readonly dataset: string;
  readonly kind: string;
  /** Fields that identify a record of the dataset. */
  readonly keyFields: readonly string[];
  /** ISO time in UTC. */
  readonly createdAt: string;
  readonly author: string;
  readonly command: 'import' | 'restore' | DerivedMode['type'];
  readonly mode: RevisionMode;
  readonly summary: RevisionSummary;
}

/** The records of one kind under one name. It has at least one revision. */
export interface Dataset {
  readonly name: string;
  readonly kind: string;
  readonly latest: Revision;
}

/** The command that makes revisions in this way. */
export function commandOf(mode: RevisionMode): Revision['command'] {
  const { type } = mode;
  return type === 'restore' || type === 'merge' || type === 'patch' ? type : 'import';
}
