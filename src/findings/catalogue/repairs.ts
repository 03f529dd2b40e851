import type { CatalogueEntry } from './entry.js';

const repair = { severity: 'info', rejecting: false, params: [] } as const satisfies CatalogueEntry;

/** One code a repair: the code is the repair's name, `fix` holds from and to. */
export const repairs = {
  'decode-escapes': repair,
  'restore-encoding': repair,
  'convert-legacy-font': repair,
  'compose-unicode': repair,
  'tidy-space': repair,
  'join-lines': repair,
  'tidy-lines': repair,
  'unwrap-code': repair,
  'restore-trailing-zero': repair,
  'restore-leading-zero': repair,
  'restore-hidden-digits': repair,
  'split-code-suffix': repair,
  'match-vocabulary': repair,
  'take-unit-from-header': repair,
  'read-date': repair,
  'read-amount': repair,
  'read-time-limit': repair,
  'normalise-decision-number': repair,
  'drop-null-marker': repair,
} as const satisfies Record<string, CatalogueEntry>;

/** The name of a repair, which is also the code of the finding that reports it. */
export type RepairName = keyof typeof repairs;

export const REPAIR_NAMES = Object.keys(repairs) as readonly RepairName[];

/** Whether the code of a finding is the name of a repair that was made. */
export function isRepairName(code: string): code is RepairName {
  return Object.hasOwn(repairs, code);
}
