import type { Finding, Findings } from '../../../core/findings/index.js';
import type { AccountedInput } from '../../../core/layout/index.js';
import type { ColumnForm, ColumnUse, Status, Vintage } from '../../../core/settle/index.js';
import type { QuestionView } from '../../../report/index.js';

/** Of `reconcile`. */
export interface ReconcileReport {
  readonly type: 'reconcile';
  readonly file: string;
  /** Absent when nothing was written. */
  readonly out?: string;
  /** Files beside it that hold what needs a person: rows set aside, questions. */
  readonly beside: readonly string[];
  /** How the added columns are headed; absent where nothing was written. */
  readonly form?: ColumnForm;
  readonly asOf: string;
  readonly vintage: Vintage;
  /** The columns that say which ward a row is about, and what it has become. */
  readonly columns: readonly ColumnUse[];
  /** What the filled rows of each sheet came to. */
  readonly inputs: readonly AccountedInput[];
  readonly summary: {
    readonly rows: number;
    readonly byStatus: Readonly<Record<Status, number>>;
  };
  readonly ledger: {
    readonly rowsIn: number;
    readonly rowsOut: number;
    readonly rowsSetAside: number;
    readonly balanced: boolean;
  };
  readonly questions: readonly QuestionView[];
  readonly findings: Findings;
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
}
