import type { Severity } from '../../../core/findings/index.js';
import type { Damage, DatasetState } from '../../../core/store/index.js';

/** Whether a damage is in what a dataset is now, which repairing it would change. */
export function isLatest({ revision }: Damage, datasets: readonly DatasetState[]): boolean {
  return datasets.some(({ latest }) => latest === revision);
}

/** What is damaged in an older revision stays so, and harms nobody who doesn't go back to it. */
export function severityOf(damage: Damage, datasets: readonly DatasetState[]): Severity {
  return damage.revision === undefined || isLatest(damage, datasets) ? 'error' : 'warning';
}
