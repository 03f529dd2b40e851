import type { CatalogueEntry } from './entry.js';

/** Codes about lists held against what is stored, or against each other. */
export const stored = {
  'column-absent': { severity: 'info', rejecting: false, params: ['records', 'flags'] },
  'column-absent-refused': { severity: 'error', rejecting: false, params: ['records', 'flags'] },
  'column-absent-dropped': { severity: 'info', rejecting: false, params: ['records'] },
  'items-unmatched': {
    severity: 'error',
    rejecting: false,
    params: ['values', 'records', 'flags'],
  },
  'drop-field-unused': { severity: 'warning', rejecting: false, params: [] },
  'guess-overwrites': {
    severity: 'warning',
    rejecting: false,
    params: ['confidence', 'values', 'flag', 'leaveOut'],
  },
  'column-not-compared': { severity: 'info', rejecting: false, params: ['values', 'flags'] },
  'side-not-compared': { severity: 'error', rejecting: false, params: ['why'] },
  'keys-not-compared': { severity: 'warning', rejecting: false, params: ['count', 'keys'] },
  'side-is-part': {
    severity: 'warning',
    rejecting: false,
    params: ['scope', 'flag', 'records', 'whole', 'outside'],
  },
  'removals-refused': {
    severity: 'error',
    rejecting: false,
    params: ['removed', 'total', 'allowed'],
  },
  'removals-large': { severity: 'warning', rejecting: false, params: ['removed', 'total'] },
  'import-incomplete': { severity: 'error', rejecting: false, params: ['files'] },
} as const satisfies Record<string, CatalogueEntry>;
