import type { Column, Table } from '../../../../lib/tables/index.js';
import type { Finding } from '../../../findings/index.js';
import { headValues } from '../../context/head.js';
import type { FieldSpec, Kind } from '../../kind.js';
import { headersOf } from '../header/header.js';
import { withSidesApart } from '../header/sides.js';
import type { ColumnMatch } from '../match.js';
import { hiddenRecords } from '../objects/hidden-records.js';
import { keptColumns } from '../objects/kept-columns.js';
import { type Claim, type ColumnOverrides, claimsOf } from './claims.js';
import { columnSpecs } from './column-specs.js';
import {
  claimedTwice,
  columnMissing,
  guessed,
  hiddenYields,
  unmatched,
  unusedOverrides,
} from './doubts.js';
import { isContested, type Settlement, settle } from './settle.js';

export interface Matching {
  /** One entry a column, in the table's order. */
  readonly columns: readonly ColumnMatch[];
  /** Field or evidence name → column. */
  readonly byField: ReadonlyMap<string, Column>;
  /** Whether records can be made: every required field has exactly one column. */
  readonly complete: boolean;
  /** Fields for which a person would have to choose a column. */
  readonly open: readonly OpenField[];
  readonly findings: readonly Finding[];
}

/** A field without a column, and the columns that it may be. */
export interface OpenField {
  readonly field: FieldSpec;
  /** Those that claim it equally; without any such, those that no field takes. */
  readonly columns: readonly Column[];
}

/** What becomes of columns that no field takes: they are passed over, or kept under their headers. */
export type Unclaimed = 'pass' | 'keep';

/** Matches a table's columns to a kind's fields. Never picks one of two equal claims. */
export function matchColumns(
  kind: Kind,
  table: Table,
  overrides: ColumnOverrides,
  others: Unclaimed = 'pass',
): Matching {
  const headers = headersOf(kind);
  const specs = columnSpecs(kind);
  const claims = withSidesApart(
    specs,
    table.columns.flatMap((column) => claimsOf(kind, headers, table, column, overrides)),
  );
  const isMany = (name: string) => specs.find((spec) => spec.field === name)?.many === true;
  const { byField, disputed, chosen, yielding } = settle(claims, isMany);
  const columns = table.columns.map((column) => describe(column, chosen.get(column)));
  const required = missingFields(kind, table, byField);
  const free = unclaimed(columns, disputed, yielding);
  const kept = others === 'keep' ? keptColumns(free, overrides) : new Map<string, Column>();
  const names = new Map([...kept].map(([name, column]) => [column, name]));
  const passed = free.filter((column) => !names.has(column));
  return {
    columns: columns.map((match) => ({ ...match, ...fieldOf(names.get(match.column)) })),
    byField: new Map([...byField, ...kept]),
    complete: required.length === 0,
    open: openFields(specs, required, disputed, columns),
    findings: [
      ...unusedOverrides(table, overrides),
      ...[...disputed].map(([name, rivals]) => claimedTwice(table, name, rivals)),
      ...required
        .filter((field) => !disputed.has(field.field))
        .map((field) => columnMissing(kind, table, field, columns)),
      ...yielding.map((one) => hiddenYields(table, one)),
      ...hiddenRecords(kind, table, yielding),
      ...unmatched(kind, table, passed, new Set(byField.keys())),
      ...columns.flatMap((match) => guessed(table, match)),
    ],
  };
}

/** Required fields that no column, no line above the table and no section can give. */
function missingFields(
  kind: Kind,
  table: Table,
  byField: Matching['byField'],
): readonly FieldSpec[] {
  const around = new Set(headValues(kind, table).map(({ field }) => field.field));
  const inSections = (field: FieldSpec) =>
    field.section !== undefined && table.rows.some((row) => row.sections !== undefined);
  const missing = kind.fields.filter(
    (field) =>
      field.required && !byField.has(field.field) && !around.has(field.field) && !inSections(field),
  );
  // A row that adds nothing to a record's lists is no part of it.
  const adds = [...byField.keys()].some((name) =>
    kind.assembles.includes(name.split('.')[0] ?? ''),
  );
  const lists = kind.fields.filter((field) => kind.assembles.includes(field.field));
  return adds || lists.length === 0 ? missing : [...missing, ...lists];
}

function openFields(
  specs: readonly FieldSpec[],
  required: readonly FieldSpec[],
  disputed: Settlement['disputed'],
  columns: readonly ColumnMatch[],
): OpenField[] {
  const free = columns.filter(({ field }) => field === undefined).map(({ column }) => column);
  return specs.flatMap((field) => {
    const rivals = disputed.get(field.field);
    if (rivals !== undefined) return [{ field, columns: rivals }];
    return required.includes(field) && free.length > 0 ? [{ field, columns: free }] : [];
  });
}

/** The columns that no field takes or asks for. */
function unclaimed(
  columns: readonly ColumnMatch[],
  disputed: Settlement['disputed'],
  yielding: Settlement['yielding'],
): Column[] {
  const yields = new Set(yielding.map(({ column }) => column));
  return columns
    .filter((match) => match.field === undefined && !isContested(disputed, match.column))
    .map(({ column }) => column)
    .filter((column) => !yields.has(column));
}

function fieldOf(name: string | undefined): Pick<ColumnMatch, 'field'> {
  return name === undefined ? {} : { field: name };
}

function describe(column: Column, claim: Claim | undefined): ColumnMatch {
  if (claim === undefined) return { column };
  const confidence = Math.min(1, Math.round(claim.score * 100) / 100);
  const { name: field, why, told } = claim;
  return { column, field, confidence, why, ...(told !== undefined && { told }) };
}
