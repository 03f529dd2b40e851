import type { CatalogueEntry } from './entry.js';

/** Codes about units and relations, held against the ward register. */
export const wards = {
  'ward-code-name-mismatch': {
    severity: 'error',
    rejecting: false,
    params: ['code', 'name', 'owner', 'official', 'basis'],
  },
  'ward-unknown': { severity: 'error', rejecting: false, params: ['unit', 'closest'] },
  'ward-not-in-force': {
    severity: 'error',
    rejecting: false,
    params: ['unit', 'asOf', 'since', 'until', 'successors', 'basis'],
  },
  'ward-province-mismatch': {
    severity: 'error',
    rejecting: false,
    params: ['unit', 'official', 'basis'],
  },
  'ward-district-mismatch': {
    severity: 'error',
    rejecting: false,
    params: ['unit', 'official', 'basis'],
  },
  'relation-unknown': {
    severity: 'error',
    rejecting: false,
    params: ['old', 'new', 'successors', 'basis'],
  },
  'relation-missing': {
    severity: 'error',
    rejecting: false,
    params: ['old', 'new', 'extent', 'basis'],
  },
  'coverage-mismatch': {
    severity: 'error',
    rejecting: false,
    params: ['old', 'new', 'extent', 'proper', 'basis'],
  },
  'land-missing': {
    severity: 'warning',
    rejecting: false,
    params: ['old', 'new', 'extent', 'basis'],
  },
  'legal-sources-differ': {
    severity: 'warning',
    rejecting: false,
    params: ['written', 'listed', 'basis'],
  },
  'coverage-imprecise': {
    severity: 'warning',
    rejecting: false,
    params: ['old', 'new', 'extent', 'proper', 'basis'],
  },
  'ward-type-mismatch': {
    severity: 'warning',
    rejecting: false,
    params: ['official', 'since', 'basis'],
  },
  'name-not-official': {
    severity: 'info',
    rejecting: false,
    params: ['official', 'rows', 'basis'],
  },
  'coverage-unread': { severity: 'info', rejecting: false, params: ['known'] },
  'list-vintage': {
    severity: 'info',
    rejecting: false,
    params: ['asOf', 'agreeing', 'rows', 'otherDay', 'otherAgreeing'],
  },
} as const satisfies Record<string, CatalogueEntry>;
