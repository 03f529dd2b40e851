import type { Column, Table } from '../../files/index.js';
import type { EvidenceSpec, FieldSpec, Kind } from '../kind.js';
import { foldHeader, type HeaderMatch, type Headers } from './header.js';
import { isOwnColumn } from './own-columns.js';
import { valueEvidence } from './values.js';

/** Header text → field name, or null for a column to leave out. From `--map` or a mapping file. */
export type ColumnOverrides = ReadonlyMap<string, string | null>;

/** Why a column was matched: how its header was read, or that a person said so. */
export type MatchReason = HeaderMatch | 'mapped';

/** A column that may be a field's. */
export interface Claim {
  readonly column: Column;
  /** Of the field or the evidence. */
  readonly name: string;
  /** 0..1 */
  readonly score: number;
  readonly why: MatchReason;
}

/** How much of a score hangs on the values, when they can be judged. */
const WEIGHT_OF_VALUES = 0.15;
/** A header that says little ("id") counts only when this share of the values looks right. */
const ENOUGH_VALUES = 0.5;

/** Every field that a column may be, by its header first, by its values where headers leave a choice. */
export function claimsOf(
  kind: Kind,
  headers: Headers,
  table: Table,
  column: Column,
  overrides: ColumnOverrides,
): Claim[] {
  if (isOwnColumn(column.header)) return [];
  const override = overrideFor(overrides, column);
  if (override === null) return [];
  if (override !== undefined) return [{ column, name: override, score: 1, why: 'mapped' }];
  const claims = headers.candidates(column.header).map(({ field, how, score }): Claim => {
    const values = valueEvidence(kind, field, column, table.rows);
    const enough = how !== 'weak' || (values ?? 0) >= ENOUGH_VALUES;
    const weighed = values === undefined ? score : score * (1 - WEIGHT_OF_VALUES * (1 - values));
    return { column, name: nameOf(field), score: enough ? weighed : 0, why: how };
  });
  return claims.filter((claim) => claim.score > 0);
}

function overrideFor(overrides: ColumnOverrides, column: Column): string | null | undefined {
  const exact = overrides.get(column.header);
  if (exact !== undefined) return exact;
  const folded = foldHeader(column.header);
  return [...overrides].find(([header]) => foldHeader(header) === folded)?.[1];
}

function nameOf(field: FieldSpec | EvidenceSpec): string {
  return 'pattern' in field ? field.name : field.field;
}
