import type { FindingCounts } from '../../../core/findings/index.js';
import type { Fields } from '../../../core/kinds/index.js';
import type {
  Forgetting,
  ImportInput,
  Mapping,
  Parent,
  Revision,
  ValueCounts,
} from '../../../core/store/index.js';

/** Of `log`: newest first. */
export interface LogReport {
  readonly type: 'log';
  readonly revisions: readonly LoggedRevision[];
  /** Of `log`: what was forgotten in the workspace, newest first. */
  readonly forgettings?: readonly Forgetting[];
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

/** A revision with the inputs that it was made of. */
export interface LoggedRevision
  extends Pick<
    Revision,
    'id' | 'dataset' | 'kind' | 'createdAt' | 'author' | 'command' | 'summary'
  > {
  readonly inputs: readonly Pick<ImportInput, 'file' | 'sha256' | 'sheet' | 'rows'>[];
  /** Of a merge, or of a list of changes: what it was made of. */
  readonly parents?: readonly Parent[];
}

/** Of `show REVISION`. */
export interface RevisionReport {
  readonly type: 'revision';
  readonly revision: LoggedRevision;
  readonly mapping: Mapping;
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
