import type { CatalogueEntry } from './entry.js';

/** Codes about headers and the fields that columns are matched to. */
export const columns = {
  'header-not-found': {
    severity: 'error',
    rejecting: true,
    blocksReplace: true,
    params: ['expected', 'found', 'asked'],
  },
  'header-ambiguous': { severity: 'warning', rejecting: false, params: ['other'] },
  'notes-without-header': {
    severity: 'warning',
    rejecting: false,
    params: ['count', 'columns', 'rows', 'sample'],
  },
  'column-missing': { severity: 'error', rejecting: true, params: ['closest', 'flags'] },
  'column-claimed-twice': { severity: 'error', rejecting: true, params: ['columns', 'flags'] },
  'column-unmatched': { severity: 'info', rejecting: false, params: ['closest', 'flags'] },
  'column-guessed': {
    severity: 'info',
    rejecting: false,
    params: ['confidence', 'flag', 'leaveOut'],
  },
  'header-unit-differs': { severity: 'warning', rejecting: false, params: ['unit'] },
  'unit-unread': { severity: 'warning', rejecting: false, params: ['said'] },
  'layout-drifted': {
    severity: 'warning',
    rejecting: false,
    params: ['added', 'missing', 'moved'],
  },
  'hidden-column-yields': { severity: 'warning', rejecting: false, params: ['shown', 'letter'] },
  'merge-across-fields': { severity: 'warning', rejecting: false, params: ['range', 'others'] },
  'dates-month-first': { severity: 'error', rejecting: false, params: ['cells', 'sample'] },
  'dates-contradictory': {
    severity: 'error',
    rejecting: false,
    params: ['cells', 'sample', 'other'],
  },
  'dates-doubtful': {
    severity: 'error',
    rejecting: false,
    params: ['cells', 'sample', 'other'],
  },
  'dates-converted': { severity: 'warning', rejecting: false, params: ['dates', 'sample'] },
  'mapping-unused': { severity: 'warning', rejecting: false, params: ['header', 'closest'] },
} as const satisfies Record<string, CatalogueEntry>;
