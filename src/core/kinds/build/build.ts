import type { Table, TableRow } from '../../../lib/tables/index.js';
import type { Finding } from '../../findings/index.js';
import type { DateOrder } from '../choices.js';
import { type ContextValue, rowContexts } from '../context/row-context.js';
import type { Kind } from '../kind.js';
import { columnSpecs, specName } from '../match/columns/column-specs.js';
import type { Matching } from '../match/columns/columns.js';
import { columnReader } from '../readers/column-reader.js';
import { traitsOf } from '../readers/traits.js';
import type { AroundValue, DatasetRecord, Origin } from '../record.js';
import type { RepairSwitch } from '../repairs/apply.js';
import { columnFonts } from '../repairs/convert-legacy-font.js';
import { assemble } from './assemble.js';
import { mergeContradictions } from './contradictions.js';
import type { FieldColumn } from './field-column.js';
import { type Piece, readPiece } from './piece.js';

/** A table and what its columns were matched to. */
export interface MatchedTable {
  readonly table: Table;
  readonly matching: Matching;
  /** Which of day and month its dates begin with, where a person said so. */
  readonly dateOrder?: DateOrder | undefined;
}

/** The records of tables, with the repairs that were made on the way. */
export interface BuiltRecords {
  readonly records: readonly DatasetRecord[];
  readonly findings: readonly Finding[];
}

/**
 * Makes records of the tables of one file: one of every row, or, where the kind puts its records
 * together from rows, one of all rows of one key. Rows of tables whose columns are not complete
 * become records too, so that every row can be accounted for.
 */
export function buildRecords(
  kind: Kind,
  tables: readonly MatchedTable[],
  enabled: RepairSwitch,
): BuiltRecords {
  const pieces = tables.flatMap((matched) =>
    matched.table.rows.map(pieceReader(kind, matched, enabled)),
  );
  const findings = mergeContradictions(pieces.flatMap((piece) => piece.findings));
  if (kind.assembles.length === 0) return { records: pieces.map(recordOf), findings };
  const assembled = assemble(kind, pieces);
  return { records: assembled.records, findings: [...findings, ...assembled.findings] };
}

/** Gives how the rows of a table are read: the same of a row however often it is read. */
export function pieceReader(
  kind: Kind,
  { table, matching, dateOrder }: MatchedTable,
  enabled: RepairSwitch,
): (row: TableRow) => Piece {
  const specs = new Map(columnSpecs(kind).map((spec) => [spec.field, spec]));
  const fonts = columnFonts(table, [...matching.byField.values()]);
  const columns = [...matching.byField].flatMap(([name, column]): FieldColumn[] => {
    const spec = specs.get(specName(name));
    if (spec === undefined) return [];
    const given = { font: fonts.get(column.index), dateOrder };
    const traits = traitsOf(kind, table, spec, column, given);
    return [{ name, spec, column, traits, read: columnReader(kind, spec, enabled, traits) }];
  });
  // Fields in the kind's order, whatever the order of the columns.
  const rank = new Map([...specs.keys()].map((field, i) => [field, i]));
  const rankOf = ({ spec }: FieldColumn) => rank.get(spec.field) ?? rank.size;
  columns.sort((a, b) => rankOf(a) - rankOf(b));
  const contextOf = rowContexts(kind, table, enabled);
  return (row) => {
    const context = contextOf(row);
    const origin: Origin = { table, row, columns: matching.byField, around: aroundOf(context) };
    return readPiece(kind, origin, columns, context, enabled);
  };
}

const known = new WeakMap<readonly ContextValue[], ReadonlyMap<string, AroundValue>>();

/** What surrounds a row, by field; rows share their context, and so this. */
function aroundOf(context: readonly ContextValue[]): ReadonlyMap<string, AroundValue> {
  const around =
    known.get(context) ??
    new Map(context.map(({ field, text }) => [field.field, { label: field.label, text }]));
  known.set(context, around);
  return around;
}

export function recordOf({ key, fields, origin }: Piece): DatasetRecord {
  return { key, fields, origin };
}
