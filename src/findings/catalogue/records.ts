import type { CatalogueEntry } from './entry.js';

/** Codes about records: what the schema and the checks of a kind say of them. */
export const records = {
  'required-missing': { severity: 'error', rejecting: true, params: [] },
  'schema-violation': { severity: 'error', rejecting: true, params: ['rule', 'part'] },
  'vocabulary-unknown': { severity: 'warning', rejecting: false, params: ['closest'] },
  'key-duplicate': { severity: 'error', rejecting: true, params: ['other', 'differing'] },
  'row-repeated': { severity: 'warning', rejecting: true, params: ['other'] },
  'code-malformed': { severity: 'error', rejecting: true, params: ['closest'] },
  'code-type-mismatch': { severity: 'warning', rejecting: false, params: ['digit', 'expected'] },
  'code-suffix-abolished': { severity: 'warning', rejecting: false, params: ['organisation'] },
  'code-contradicts-name': { severity: 'warning', rejecting: false, params: ['found'] },
  'code-contradicts-page': { severity: 'warning', rejecting: false, params: ['found'] },
  'level-district': { severity: 'warning', rejecting: false, params: [] },
  'agency-abolished': { severity: 'warning', rejecting: false, params: ['term'] },
  'agency-unknown': { severity: 'warning', rejecting: false, params: ['closest'] },
  'field-unknown': { severity: 'warning', rejecting: false, params: ['closest'] },
  'name-repeated': { severity: 'warning', rejecting: false, params: ['other'] },
  'decision-missing': { severity: 'info', rejecting: false, params: [] },
  'decision-malformed': { severity: 'warning', rejecting: false, params: [] },
  'text-from-pdf': { severity: 'warning', rejecting: false, params: ['sample'] },
  'text-legacy-font': { severity: 'warning', rejecting: false, params: ['font', 'converted'] },
  'outside-scope': { severity: 'warning', rejecting: false, params: ['scope'] },
  'validity-reversed': { severity: 'error', rejecting: false, params: ['start', 'end'] },
} as const satisfies Record<string, CatalogueEntry>;
