import type { Column, Table } from '../../files/index.js';
import type { Finding } from '../../findings/index.js';
import type { Kind } from '../kind.js';
import { type Claim, type ColumnOverrides, claimsOf } from './claims.js';
import { claimedTwice, columnMissing, guessed, unmatched, unusedOverrides } from './doubts.js';
import { Headers } from './header.js';
import type { ColumnMatch } from './match.js';
import { isContested, settle } from './settle.js';

export interface Matching {
  /** One entry a column, in the table's order. */
  readonly columns: readonly ColumnMatch[];
  /** Field or evidence name → column. */
  readonly byField: ReadonlyMap<string, Column>;
  /** Whether records can be made: every required field has exactly one column. */
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

/** Matches a table's columns to a kind's fields. Never picks one of two equal claims. */
export function matchColumns(kind: Kind, table: Table, overrides: ColumnOverrides): Matching {
  const headers = new Headers(kind);
  const claims = table.columns.flatMap((column) =>
    claimsOf(kind, headers, table, column, overrides),
  );
  const { byField, disputed, chosen } = settle(claims);
  const columns = table.columns.map((column) => describe(column, chosen.get(column)));
  const required = kind.fields.filter((field) => field.required && !byField.has(field.field));
  return {
    columns,
    byField,
    complete: required.length === 0,
    findings: [
      ...unusedOverrides(table, overrides),
      ...[...disputed].map(([name, rivals]) => claimedTwice(table, name, rivals)),
      ...required
        .filter((field) => !disputed.has(field.field))
        .map((field) => columnMissing(table, field, columns)),
      ...columns
        .filter((match) => match.field === undefined && !isContested(disputed, match.column))
        .flatMap((match) => unmatched(kind, table, match)),
      ...columns.flatMap((match) => guessed(table, match)),
    ],
  };
}

function describe(column: Column, claim: Claim | undefined): ColumnMatch {
  if (claim === undefined) return { column };
  const confidence = Math.round(claim.score * 100) / 100;
  return { column, field: claim.name, confidence, why: claim.why };
}
