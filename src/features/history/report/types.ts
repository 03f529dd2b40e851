import type { FindingCounts } from '../../../core/findings/index.js';
import type { Fields } from '../../../core/kinds/index.js';
import type { ValueCounts } from '../../../report/index.js';

/** Of `log`: newest first. */
export interface LogReport {
  readonly type: 'log';
  readonly revisions: readonly LoggedRevision[];
  /** Of `restore`: whether the state asked for was the latest already, so that nothing was made. */
  readonly alreadyLatest?: true;
  /** Of `restore`: what became of the records and values of the state before. */
  readonly restored?: {
    readonly removed: number;
    /** How many records that state had. */
    readonly reach: number;
    readonly values: ValueCounts;
  };
}

export interface LoggedRevision {
  readonly id: number;
  readonly dataset: string;
  readonly kind: string;
  /** ISO time in UTC. */
  readonly createdAt: string;
  readonly author: string;
  /** The command that made it, such as `import`. */
  readonly command: string;
  readonly summary: RevisionSummary;
  readonly inputs: readonly RevisionInput[];
}

/** `records` are all that the revision holds; the others count against the revision before. */
export interface RevisionSummary {
  readonly records: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly rejected: number;
  /** Absent where no stored value was touched, and in revisions of earlier versions. */
  readonly values?: ValueCounts;
}

export interface RevisionInput {
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string | null;
  readonly rows: number;
}

/** Of `show REVISION`. */
export interface RevisionReport {
  readonly type: 'revision';
  readonly revision: LoggedRevision;
  /** Header → field, as the inputs were read; `null` for a column that was left out. */
  readonly mapping: Readonly<Record<string, string | null>>;
  /** How often each repair was made. */
  readonly findings: FindingCounts;
}

/** Of `show REVISION KEY`. */
export interface RecordReport {
  readonly type: 'record';
  readonly revision: number;
  readonly dataset: string;
  readonly kind: string;
  readonly key: string;
  readonly fields: Fields;
}
