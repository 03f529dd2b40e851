import type { Column, Table } from '../../../../lib/tables/index.js';
import { isExtra } from '../../extra.js';
import type { Period } from '../../hints.js';
import type { EvidenceSpec, FieldSpec, Kind } from '../../kind.js';
import { foldHeader } from '../header/fold.js';
import type { headersOf } from '../header/header.js';
import { HEADER_MATCHES } from '../header/spellings.js';
import { isOwnColumn } from './own-columns.js';
import { valueEvidence } from './values.js';

/** What a person says of a column. */
export interface Override {
  /** The header's text in any spelling, or the column's letter in brackets (`[C]`). */
  readonly header: string;
  /** Null for a column to leave out. */
  readonly field: string | null;
  /** Whether it was said about these files; what a configuration says is for all that may come. */
  readonly asked: boolean;
}

/** No two for one header. */
export type ColumnOverrides = readonly Override[];

/** Why a column was matched: how its header was read, or that a person said so. */
export const MATCH_REASONS = [...HEADER_MATCHES, 'mapped'] as const;

export type MatchReason = (typeof MATCH_REASONS)[number];

/** Why a column was matched to its field, or that it was matched to none. */
export const COLUMN_REASONS = [...MATCH_REASONS, 'unmatched', 'disputed'] as const;

export type ColumnReason = (typeof COLUMN_REASONS)[number];

/** A column that may be a field's. */
export interface Claim {
  readonly column: Column;
  /** Of the field or the evidence. */
  readonly name: string;
  /** 0..1, and 2 for what a person says. */
  readonly score: number;
  readonly why: MatchReason;
  /** The side of a merger that the header itself tells. */
  readonly told?: Period;
}

/** What a person says stands above everything that headers and values say. */
const MAPPED = 2;
/** How much of a score hangs on the values, when they can be judged. */
const WEIGHT_OF_VALUES = 0.15;
/** A header that says little ("id") counts only when this share of the values looks right. */
const ENOUGH_VALUES = 0.5;

/** Every field that a column may be, by its header first, by its values where headers leave a choice. */
export function claimsOf(
  kind: Kind,
  headers: ReturnType<typeof headersOf>,
  table: Table,
  column: Column,
  overrides: ColumnOverrides,
): Claim[] {
  const override = overrideFor(overrides, column);
  if (override?.field === null) return [];
  if (override !== undefined)
    return [{ column, name: override.field, score: MAPPED, why: 'mapped' }];
  if (isOwnColumn(column.header)) return [];
  if (isExtra(column.header)) return [];
  const claims = headers.candidates(column.header).map(({ field, how, score, told }): Claim => {
    const values = valueEvidence(kind, field, column, table.rows, how);
    const enough = how !== 'weak' || (values ?? 0) >= ENOUGH_VALUES;
    const weighed = values === undefined ? score : score * (1 - WEIGHT_OF_VALUES * (1 - values));
    const claim = { column, name: nameOf(field), score: enough ? weighed : 0, why: how };
    return told === undefined ? claim : { ...claim, told };
  });
  return claims.filter((claim) => claim.score > 0);
}

/** What is said of the column, by its letter before its header. */
export function overrideFor(overrides: ColumnOverrides, column: Column): Override | undefined {
  const letter = byLetter(column);
  const folded = foldHeader(column.header);
  return (
    overrides.find(({ header }) => header.toUpperCase() === letter) ??
    overrides.find(({ header }) => foldHeader(header) === folded)
  );
}

/** How a column is named where its header says too little: `[C]`. */
function byLetter(column: Column): string {
  return `[${column.letter}]`;
}

function nameOf(field: FieldSpec | EvidenceSpec): string {
  return 'pattern' in field ? field.name : field.field;
}
