import type { Grid } from '../../../lib/tables/index.js';
import { type Finding, finding, type Place } from '../../findings/index.js';
import { type Kind, loadKind, withOwnWords } from '../../kinds/index.js';
import { isDamage, type ReadOptions, type Understanding, understand } from '../../reading/index.js';
import type { Aids } from '../aids/aids.js';
import { EVIDENCE_FIELDS } from '../row/evidence.js';
import { type ColumnOffer, columnOffers } from './column-offers.js';
import { evidenceColumns, NAMING, type WardColumns } from './evidence-columns.js';
import { signsOfOutput } from './own-outputs.js';

/** What is said of columns that hold no evidence, and of headers among which none does. */
const OF_OTHER_COLUMNS: ReadonlySet<string> = new Set(['column-unmatched', 'header-not-found']);

/** Of what was found, that which concerns the evidence: whatever else a table holds is none of our business. */
export function aboutEvidence(findings: readonly Finding[]): Finding[] {
  const evidence: ReadonlySet<string> = new Set(EVIDENCE_FIELDS);
  return findings.filter(({ code, field = '' }) =>
    isDamage(code) ? evidence.has(field) : !OF_OTHER_COLUMNS.has(code),
  );
}

/** The kind that tables keyed by ward are read as. */
export function recordsKind({ own = {} }: Pick<ReadOptions, 'own'>): Kind {
  return withOwnWords(loadKind('records'), own);
}

/**
 * Understands a sheet as records. Most columns of such a table are none of ours, so that one known header among
 * many may not make a row look like a header: where none was found, the first row is taken for it if it names
 * a ward.
 */
export function understandRecords(
  grid: Grid,
  options: ReadOptions,
  aids: Pick<Aids, 'wantsArea'>,
): Understanding {
  const kind = recordsKind(options);
  const found = understand(kind, grid, options);
  const isFound = ({ tables }: Understanding) =>
    tables.some((table) => evidenceColumns(table, aids) !== undefined);
  const [first] = grid.rows;
  if (options.headerRow !== undefined || isFound(found) || first === undefined) return found;
  const again = understand(kind, grid, { ...options, headerRow: first.number });
  return isFound(again) ? again : found;
}

/** Index of the column that names the ward: findings about a row point at it. */
export function namingIndex({ fields, indexes }: Pick<WardColumns, 'fields' | 'indexes'>): number {
  return indexes[fields.findIndex((field) => NAMING.includes(field))] ?? 0;
}

/** The columns that may say which ward is meant, of the first sheet that has any such. */
export function offersOf(sheets: readonly Understanding[]): readonly ColumnOffer[] {
  return sheets.map(columnOffers).find(({ length }) => length > 0) ?? [];
}

/** Nothing says which ward is meant. */
export function columnsMissing(place: Place, offers: readonly ColumnOffer[]): Finding {
  const flags = offers.map(({ flag }) => flag);
  return finding('ward-columns-missing', { place }, { expected: EXPECTED, flags });
}

/** What is to be said of a sheet, or of the beginning of a file, that an earlier run wrote; nothing of any other. */
export function writtenBefore(grid: Grid, place: Place): Finding | undefined {
  const columns = signsOfOutput(grid);
  return columns.length === 0 ? undefined : finding('reconciled-before', { place }, { columns });
}

/** Headers that are looked for, for the message when none is there. */
const EXPECTED = ['Mã xã', 'Phường/xã', 'Địa chỉ'];
