import type { AidFiles } from './aids.js';
import type { SettleOptions } from './settle-options.js';

/** What is wanted of a reconciliation. */
export interface ReconcileOptions extends SettleOptions, AidFiles {
  readonly out: string;
  readonly force: boolean;
}
