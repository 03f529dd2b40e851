import type { Table, TableRow } from '../../../lib/tables/index.js';
import type { DateOrder } from '../choices.js';
import { type ContextValue, rowContexts } from '../context/row-context.js';
import type { Kind } from '../kind.js';
import { columnSpecs, specName } from '../match/columns/column-specs.js';
import type { Matching } from '../match/columns/columns.js';
import { columnReader } from '../readers/column-reader.js';
import { traitsOf } from '../readers/traits.js';
import type { AroundValue, Origin } from '../record.js';
import { columnFonts } from '../repairs/convert-legacy-font.js';
import type { FieldColumn } from './field-column.js';
import { type Piece, type Repairing, readPiece } from './piece.js';

/** A table and what its columns were matched to. */
export interface MatchedTable {
  readonly table: Table;
  readonly matching: Matching;
  /** Which of day and month its dates begin with, where a person said so. */
  readonly dateOrder?: DateOrder | undefined;
}

/** How the rows of one table are read: the same of a row however often it is read. */
export interface TableReader {
  readonly table: Table;
  /** The columns that are read, in the order of the kind's fields. */
  readonly columns: readonly FieldColumn[];
  readonly contextOf: (row: TableRow) => readonly ContextValue[];
  readonly originOf: (row: TableRow) => Origin;
  readonly read: (row: TableRow) => Piece;
}

/** How rows are read of which no repair is turned off, and all are told. */
export const EVERY_REPAIR: Repairing = { enabled: () => true, untold: false };

/** Gives how the rows of a table are read. */
export function tableReader(
  kind: Kind,
  { table, matching, dateOrder }: MatchedTable,
  repairing: Repairing,
): TableReader {
  const { enabled } = repairing;
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
  const originOf = (row: TableRow): Origin => {
    return { table, row, columns: matching.byField, around: aroundOf(contextOf(row)) };
  };
  return {
    table,
    columns,
    contextOf,
    originOf,
    read: (row) => readPiece(kind, originOf(row), columns, contextOf(row), repairing),
  };
}

const aroundOfContext = new WeakMap<readonly ContextValue[], ReadonlyMap<string, AroundValue>>();

/** What surrounds a row, by field; rows share their context, and so this. */
function aroundOf(context: readonly ContextValue[]): ReadonlyMap<string, AroundValue> {
  const around =
    aroundOfContext.get(context) ??
    new Map(context.map(({ field, text }) => [field.field, { label: field.label, text }]));
  aroundOfContext.set(context, around);
  return around;
}
