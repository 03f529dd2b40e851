import type { CatalogueEntry } from './entry.js';

/** Codes about lists held against what is stored, or against each other. */
export const stored = {
  'column-absent': { severity: 'info', rejecting: false, params: ['records', 'flags'] },
  'column-absent-refused': { severity: 'error', rejecting: false, params: ['records', 'flags'] },
  'column-absent-dropped': { severity: 'info', rejecting: false, params: ['records'] },
  'drop-field-unused': { severity: 'warning', rejecting: false, params: [] },
  'guess-overwrites': {
    severity: 'warning',
    rejecting: false,
    params: ['confidence', 'values', 'flag', 'leaveOut'],
  },
} as const satisfies Record<string, CatalogueEntry>;
