import type { CatalogueEntry } from './entry.js';

/** Codes about how text files are written, by which signs they were read, and of files that hold nothing. */
export const textFiles = {
  'dialect-delimiter': { severity: 'info', rejecting: false, params: ['delimiter'] },
  'dialect-single-quotes': { severity: 'info', rejecting: false, params: [] },
  'dialect-spaces': { severity: 'info', rejecting: false, params: [] },
  'dialect-backslash': { severity: 'info', rejecting: false, params: [] },
  'dialect-rows-quoted': { severity: 'info', rejecting: false, params: ['rows'] },
  'json-list-within': { severity: 'info', rejecting: false, params: ['path'] },
  'json-records-by-code': { severity: 'info', rejecting: false, params: ['put'] },
  'json-key-blank': { severity: 'warning', rejecting: false, params: ['count', 'example'] },
  'json-key-repeated': { severity: 'warning', rejecting: false, params: ['line'] },
  'rows-none': { severity: 'warning', rejecting: false, params: [] },
} as const satisfies Record<string, CatalogueEntry>;
