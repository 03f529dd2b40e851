import type { CatalogueEntry } from './entry.js';

/** Codes about rows whose wards are looked for in the register. */
export const reconcile = {
  'ward-columns-missing': { severity: 'error', rejecting: false, params: ['expected'] },
  'reconciled-before': { severity: 'error', rejecting: false, params: [] },
  'vintage-detected': {
    severity: 'info',
    rejecting: false,
    params: ['vintage', 'before', 'after', 'rows'],
  },
  'row-split-open': {
    severity: 'warning',
    rejecting: false,
    params: ['ward', 'rows', 'candidates'],
  },
  'row-ambiguous': { severity: 'warning', rejecting: false, params: ['rows', 'candidates'] },
  'row-contradictory': { severity: 'warning', rejecting: false, params: ['rows', 'candidates'] },
  'row-ward-unknown': { severity: 'warning', rejecting: false, params: ['rows', 'candidates'] },
} as const satisfies Record<string, CatalogueEntry>;
