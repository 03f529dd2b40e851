import type { AidFiles, SettleOptions } from '../../core/settle/index.js';
import type { Redactor } from '../../report/index.js';

/** What is wanted of a reconciliation. */
export interface ReconcileOptions extends SettleOptions, AidFiles {
  readonly out: string;
  readonly force: boolean;
  /** Masks what the list of questions shows. */
  readonly redactor?: Redactor;
}
