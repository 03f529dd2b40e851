import type { CatalogueEntry } from './entry.js';

/** Codes about resolutions on communes: what can't be read, settled or reconciled in their text. */
export const resolutions = {
  'resolution-not-recognised': { severity: 'error', rejecting: false, params: [] },
  'resolution-number-missing': { severity: 'warning', rejecting: false, params: [] },
  'adoption-date-missing': { severity: 'warning', rejecting: false, params: [] },
  'effective-date-missing': { severity: 'warning', rejecting: false, params: ['day'] },
  'effective-before-register': { severity: 'warning', rejecting: false, params: ['day'] },
  'sentence-unread': {
    severity: 'error',
    rejecting: false,
    params: ['clause', 'near', 'expected'],
  },
  'preamble-unread': { severity: 'warning', rejecting: false, params: ['near', 'expected'] },
  'clause-out-of-order': { severity: 'error', rejecting: false, params: ['clause'] },
  'summary-missing': { severity: 'error', rejecting: false, params: [] },
  'reference-unmet': { severity: 'error', rejecting: false, params: ['clause', 'other'] },
  'remainder-unfounded': { severity: 'error', rejecting: false, params: ['clause', 'unit'] },
  'remainder-without-reference': { severity: 'warning', rejecting: false, params: ['clause'] },
  'resolution-province-unknown': {
    severity: 'error',
    rejecting: false,
    params: ['province', 'closest'],
  },
  'resolution-province-differs': { severity: 'error', rejecting: false, params: ['clause'] },
  'total-differs': {
    severity: 'error',
    rejecting: false,
    params: ['clause', 'type', 'stated', 'counted'],
  },
  'formed-differs': {
    severity: 'error',
    rejecting: false,
    params: ['clause', 'type', 'stated', 'counted'],
  },
  'unarranged-differs': {
    severity: 'error',
    rejecting: false,
    params: ['clause', 'stated', 'counted'],
  },
  'name-unresolved': { severity: 'error', rejecting: false, params: ['clause', 'name', 'units'] },
  'name-doubtful': { severity: 'warning', rejecting: false, params: ['clause', 'name', 'units'] },
  'name-spelt-otherwise': {
    severity: 'info',
    rejecting: false,
    params: ['clause', 'name', 'units'],
  },
  'unit-used-twice': { severity: 'error', rejecting: false, params: ['unit', 'clauses'] },
  'unit-not-used-up': { severity: 'error', rejecting: false, params: ['unit', 'clauses'] },
  'unit-created-twice': {
    severity: 'error',
    rejecting: false,
    params: ['clause', 'unit', 'first'],
  },
  'register-disagrees': {
    severity: 'error',
    rejecting: false,
    params: ['clause', 'unit', 'said', 'held'],
  },
} as const satisfies Record<string, CatalogueEntry>;
