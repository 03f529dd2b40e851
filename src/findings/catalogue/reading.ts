import type { CatalogueEntry } from './entry.js';

/** Codes about files, sheets and rows as they are read, before a kind is known. */
export const reading = {
  'encoding-guessed': { severity: 'warning', rejecting: false, params: ['encoding', 'confidence'] },
  'byte-invalid': { severity: 'warning', rejecting: false, params: [] },
  'text-double-encoded': { severity: 'warning', rejecting: false, params: ['likely'] },
  'text-letters-lost': { severity: 'warning', rejecting: false, params: ['word'] },
  'text-odd-characters': { severity: 'warning', rejecting: false, params: ['characters'] },
  'quote-stray': { severity: 'warning', rejecting: false, params: [] },
  'quote-unclosed': { severity: 'error', rejecting: true, params: [] },
  'row-too-long': { severity: 'error', rejecting: true, params: ['expected', 'found'] },
  'row-too-short': { severity: 'warning', rejecting: false, params: ['expected', 'found'] },
  'json-line-malformed': { severity: 'error', rejecting: true, params: ['reason'] },
  'companion-missing': { severity: 'error', rejecting: true, params: ['companion'] },
  'cell-error-value': { severity: 'error', rejecting: false, params: [] },
  'formula-without-value': { severity: 'error', rejecting: false, params: ['more'] },
  'lock-file-skipped': { severity: 'info', rejecting: false, params: ['original'] },
  'input-repeated': { severity: 'info', rejecting: false, params: ['first'] },
  'sheet-empty': { severity: 'info', rejecting: false, params: [] },
  'sheet-skipped': { severity: 'warning', rejecting: false, params: ['found'] },
  'sheet-copies': { severity: 'info', rejecting: false, params: ['other', 'rows'] },
  'sheet-hidden': { severity: 'info', rejecting: false, params: [] },
  'rows-hidden': { severity: 'info', rejecting: false, params: ['read', 'skipped'] },
  'rows-passed-over': { severity: 'info', rejecting: false, params: ['rows', 'sample'] },
} as const satisfies Record<string, CatalogueEntry>;
