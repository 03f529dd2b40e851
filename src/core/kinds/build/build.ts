import type { Table } from '../../../lib/tables/index.js';
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
import { type KnownRows, type Signature, signatureOf } from './known-rows.js';
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
  /** How each table was read. */
  readonly signatures: ReadonlyMap<Table, Signature>;
  /** The records whose rows were known: nothing is to be said of them. */
  readonly known: ReadonlySet<DatasetRecord>;
}

/** What there is beside tables to build records of. */
export interface BuildOptions {
  /** Rows that need no reading. */
  readonly known?: KnownRows | undefined;
  /** Whether nobody asks for the repairs that are made: a finding for each of a million is many. */
  readonly untold?: boolean | undefined;
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
  { known: rows, untold = false }: BuildOptions = {},
): BuiltRecords {
  const signatures = new Map<Table, Signature>();
  const pieces = tables.flatMap((matched) => {
    const columns = fieldColumns(kind, matched, enabled);
    const signature = signatureOf(kind, matched.table, columns);
    signatures.set(matched.table, signature);
    const read: ReadRow = (origin, context) =>
      readPiece(kind, origin, columns, context, { enabled, untold });
    return piecesOf(kind, matched, enabled, withKnown(read, kind, rows?.finder(signature)));
  });
  const findings = mergeContradictions(pieces.flatMap((piece) => piece.findings));
  if (kind.assembles.length > 0) {
    const assembled = assemble(kind, pieces);
    const told = [...findings, ...assembled.findings];
    return { records: assembled.records, findings: told, signatures, known: new Set() };
  }
  const known = new Set<DatasetRecord>();
  const records = pieces.map((piece) => {
    const record = recordOf(piece);
    if (piece.known === true) known.add(record);
    return record;
  });
  return { records, findings, signatures, known };
}

/** Reads a row with what surrounds it. */
type ReadRow = (origin: Origin, context: readonly ContextValue[]) => Piece;

/** Reads those rows that aren't known; of a record that is put together from rows each is read. */
function withKnown(
  read: ReadRow,
  { assembles }: Kind,
  find: ((origin: Origin) => DatasetRecord | undefined) | undefined,
): ReadRow {
  if (find === undefined || assembles.length > 0) return read;
  return (origin, context) => {
    const same = find(origin);
    if (same === undefined) return read(origin, context);
    return { key: same.key, fields: same.fields, items: {}, origin, findings: [], known: true };
  };
}

/** The columns that are read, those of fields in the kind's order, whatever their own. */
function fieldColumns(
  kind: Kind,
  { table, matching, dateOrder }: MatchedTable,
  enabled: RepairSwitch,
): readonly FieldColumn[] {
  const specs = new Map(columnSpecs(kind).map((spec) => [spec.field, spec]));
  const fonts = columnFonts(table, [...matching.byField.values()]);
  const columns = [...matching.byField].flatMap(([name, column]): FieldColumn[] => {
    const spec = specs.get(specName(name));
    if (spec === undefined) return [];
    const given = { font: fonts.get(column.index), dateOrder };
    const traits = traitsOf(kind, table, spec, column, given);
    return [{ name, spec, column, traits, read: columnReader(kind, spec, enabled, traits) }];
  });
  const rank = new Map([...specs.keys()].map((field, i) => [field, i]));
  const rankOf = ({ spec }: FieldColumn) => rank.get(spec.field) ?? rank.size;
  return columns.sort((a, b) => rankOf(a) - rankOf(b));
}

function piecesOf(
  kind: Kind,
  { table, matching }: MatchedTable,
  enabled: RepairSwitch,
  read: ReadRow,
): Piece[] {
  const contextOf = rowContexts(kind, table, enabled);
  return table.rows.map((row) => {
    const context = contextOf(row);
    return read({ table, row, columns: matching.byField, around: aroundOf(context) }, context);
  });
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

function recordOf({ key, fields, origin }: Piece): DatasetRecord {
  return { key, fields, origin };
}
