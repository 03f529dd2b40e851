import type { Damage, DatasetState } from '../../../core/store/index.js';

/** Of `doctor`. */
export interface DoctorReport {
  readonly type: 'doctor';
  readonly directory: string;
  /** How many could be looked at. */
  readonly revisions: number;
  readonly datasets: readonly DatasetState[];
  readonly damages: readonly Damage[];
  /** What was done, when it was asked for: the damages are those that are left. */
  readonly repair?: { readonly revisions: readonly number[]; readonly kept: string };
}
