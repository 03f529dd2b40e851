import type { AidFiles, SettleOptions } from '../../core/settle/index.js';

/** What is wanted of a reconciliation. */
export interface ReconcileOptions extends SettleOptions, AidFiles {
  readonly out: string;
  readonly force: boolean;
}
