import type { Finding } from '../core/findings/index.js';
import type { MatchReason } from '../core/kinds/index.js';
import type { AccountedInput } from './account-types.js';

/** A question that rows with the same evidence share. */
export interface QuestionView {
  /** The same in every run over the same evidence. */
  readonly id: string;
  /** `split`, `two-periods`, `several`, `contradiction`, `proposed` or `nothing`. */
  readonly doubt: string;
  readonly evidence: Readonly<Record<string, string>>;
  readonly rows: number;
  /** Numbers of the first rows. */
  readonly samples: readonly number[];
  /** Of a workbook: the sheet that `samples` are rows of. */
  readonly sheet?: string;
  /** Of a contradiction: the ward that the code is, then those that the name is. */
  readonly readings?: readonly WardView[];
  readonly candidates: readonly CandidateView[];
}

export interface WardView {
  readonly code: string;
  readonly name: string;
}

export interface CandidateView extends WardView {
  /** The clauses that lead to it. */
  readonly legalBasis: string;
}

/** A column of a table as it was read. */
export interface ColumnUse {
  /** Of a workbook. */
  readonly sheet?: string;
  /** Its letter. */
  readonly column: string;
  readonly header: string;
  /** The field of the kind `records` that it is. */
  readonly field: string;
  /** How its header was understood. */
  readonly why: MatchReason;
  /** The period that its header tells. */
  readonly told?: string;
}

/** Of `reconcile`. */
export interface ReconcileReport {
  readonly type: 'reconcile';
  readonly file: string;
  /** Absent when nothing was written. */
  readonly out?: string;
  /** Files beside it that hold what needs a person: rows set aside, questions. */
  readonly beside: readonly string[];
  readonly asOf: string;
  readonly vintage: string;
  /** The columns that say which ward a row is about, and what it has become. */
  readonly columns: readonly ColumnUse[];
  /** What the filled rows of each sheet came to. */
  readonly inputs: readonly AccountedInput[];
  readonly summary: {
    readonly rows: number;
    readonly byStatus: Readonly<Record<string, number>>;
  };
  readonly ledger: {
    readonly rowsIn: number;
    readonly rowsOut: number;
    readonly rowsSetAside: number;
    readonly balanced: boolean;
  };
  readonly questions: readonly QuestionView[];
  readonly findings: readonly Finding[];
  /** What the office's ignore list left out: only counted. */
  readonly ignored?: readonly Finding[];
}
