import type { CatalogueEntry } from './entry.js';

/** Codes about headers and the fields that columns are matched to. */
export const columns = {
  'header-not-found': { severity: 'error', rejecting: true, params: ['expected', 'found'] },
  'column-missing': { severity: 'error', rejecting: true, params: ['closest'] },
  'column-claimed-twice': { severity: 'error', rejecting: true, params: ['columns'] },
  'column-unmatched': { severity: 'info', rejecting: false, params: ['closest'] },
  'column-guessed': { severity: 'info', rejecting: false, params: ['confidence'] },
  'mapping-unused': { severity: 'warning', rejecting: false, params: ['header', 'closest'] },
} as const satisfies Record<string, CatalogueEntry>;
