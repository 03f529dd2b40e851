import type { CatalogueEntry } from './entry.js';

/** Codes about rows whose wards are looked for in the register. */
export const reconcile = {
  'ward-columns-missing': { severity: 'error', rejecting: false, params: ['expected'] },
  'reconciled-before': { severity: 'error', rejecting: false, params: [] },
  'workbook-parts-dropped': { severity: 'info', rejecting: false, params: ['parts'] },
  'row-set-aside': { severity: 'error', rejecting: false, params: ['expected', 'found'] },
  'rows-set-aside': { severity: 'info', rejecting: false, params: ['rows', 'listed', 'beside'] },
  'quotes-broken': { severity: 'info', rejecting: false, params: ['rows', 'listed'] },
  'as-of-unknown': { severity: 'warning', rejecting: false, params: ['asOf', 'first', 'last'] },
  'vintage-detected': {
    severity: 'info',
    rejecting: false,
    params: ['vintage', 'before', 'after', 'rows'],
  },
  'leading-zeros-restored': { severity: 'info', rejecting: false, params: ['codes', 'samples'] },
  'row-split-open': {
    severity: 'warning',
    rejecting: false,
    params: ['ward', 'rows', 'candidates'],
  },
  'row-ambiguous': { severity: 'warning', rejecting: false, params: ['rows', 'candidates'] },
  'row-contradictory': { severity: 'warning', rejecting: false, params: ['rows', 'candidates'] },
  'row-ward-unknown': { severity: 'warning', rejecting: false, params: ['rows', 'candidates'] },
  'decision-contradictory': { severity: 'error', rejecting: false, params: ['answers', 'by'] },
  'decision-stale': {
    severity: 'warning',
    rejecting: false,
    params: ['ward', 'by', 'at', 'before', 'candidates', 'asOf'],
  },
  'decision-unasked': { severity: 'info', rejecting: false, params: ['decisions', 'samples'] },
  'questions-unlisted': { severity: 'warning', rejecting: false, params: ['maxQuestions', 'rows'] },
  'questions-open': { severity: 'error', rejecting: false, params: ['questions', 'rows'] },
  'answer-invalid': { severity: 'error', rejecting: false, params: ['candidates'] },
  'answer-unasked': { severity: 'warning', rejecting: false, params: [] },
  'area-ward-unknown': { severity: 'error', rejecting: false, params: [] },
  'area-name-mismatch': { severity: 'error', rejecting: false, params: ['name', 'units'] },
  'area-ward-not-split': { severity: 'error', rejecting: false, params: [] },
  'area-not-successor': { severity: 'error', rejecting: false, params: ['candidates'] },
  'area-pattern-invalid': { severity: 'error', rejecting: false, params: [] },
  'area-contradictory': { severity: 'error', rejecting: false, params: ['others'] },
} as const satisfies Record<string, CatalogueEntry>;
