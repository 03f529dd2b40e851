import type { CatalogueEntry } from './entry.js';

/** Codes about what an office has settled for itself. */
export const configuration = {
  'ignore-expired': {
    severity: 'warning',
    rejecting: false,
    params: ['number', 'ignored', 'expires', 'asOf'],
  },
  'ignore-unused': { severity: 'info', rejecting: false, params: ['number', 'ignored'] },
} as const satisfies Record<string, CatalogueEntry>;
