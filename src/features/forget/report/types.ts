import type { ForgottenWorkbook } from '../../../core/store/index.js';

/** Of `forget`. */
export interface ForgetReport {
  readonly type: 'forget';
  readonly directory: string;
  /** `YYYY-MM-DD`, in UTC. */
  readonly before: string;
  /** Whether it only tells what would be removed. */
  readonly dryRun: boolean;
  readonly workbooks: readonly ForgottenWorkbook[];
  /** Files of questions and of rows set aside that were named. */
  readonly questions: readonly { readonly file: string; readonly rows: number }[];
  /** How many stored findings were emptied of what the rows said. */
  readonly findings: number;
  /** Workbooks of which nobody knows when their rows were set aside: they stay. */
  readonly undated: readonly string[];
  /** Files that were named and are not older: they stay. */
  readonly younger: readonly string[];
  /** Files of the workspace that may hold such rows, and that only a person can judge. */
  readonly others: readonly string[];
}
