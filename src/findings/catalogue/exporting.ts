import type { CatalogueEntry } from './entry.js';

/** Codes about records as they are written into files of a format. */
export const exporting = {
  'cell-too-long': { severity: 'error', rejecting: false, params: ['length', 'limit'] },
  'sheet-too-large': { severity: 'error', rejecting: false, params: ['found', 'limit'] },
  'character-unwritable': { severity: 'warning', rejecting: false, params: ['count'] },
} as const satisfies Record<string, CatalogueEntry>;
