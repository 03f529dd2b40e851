import type { CatalogueEntry } from './entry.js';

/** Codes about rows that stand where no record should, and headers where no header should. */
export const layout = {
  'rows-above-header': { severity: 'info', rejecting: false, params: ['rows', 'header'] },
  'header-second': { severity: 'info', rejecting: false, params: [] },
  'delimiter-second': { severity: 'warning', rejecting: false, params: ['rows', 'delimiter'] },
  'rows-not-understood': {
    severity: 'warning',
    rejecting: false,
    blocksReplace: true,
    params: ['rows', 'sample'],
  },
  'tables-side-by-side': { severity: 'info', rejecting: false, params: ['columns'] },
  'table-beside': {
    severity: 'warning',
    rejecting: false,
    blocksReplace: true,
    params: ['columns', 'rows', 'sample'],
  },
} as const satisfies Record<string, CatalogueEntry>;
