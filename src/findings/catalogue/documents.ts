import type { CatalogueEntry } from './entry.js';

/** Codes about documents: what a reader of their text has to know. */
export const documents = {
  'document-without-text': { severity: 'error', rejecting: false, params: ['pictures'] },
  'document-numbers-unresolved': { severity: 'warning', rejecting: false, params: ['count'] },
  'document-tracked-changes': { severity: 'warning', rejecting: false, params: ['count'] },
  'document-embedded': { severity: 'warning', rejecting: false, params: ['count'] },
  'document-pictures': { severity: 'info', rejecting: false, params: ['count'] },
  'document-text-left-out': {
    severity: 'info',
    rejecting: false,
    params: ['comments', 'footnotes', 'hidden'],
  },
} as const satisfies Record<string, CatalogueEntry>;
