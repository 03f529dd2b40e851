import { cellAddress } from '../../../lib/tables/index.js';
import { shown } from '../../checked-json/index.js';
import type { Finding, FindingDetails } from '../../findings/index.js';
import type { KeyedRecord, Kind } from '../../kinds/index.js';
import { pathsOf } from '../profile/paths.js';
import type { ProfileTable } from '../profile/profile.js';
import { columnWriter } from './column.js';
import { type Fault, fault } from './fault.js';
import { type Omitted, type Scope, scopesOf } from './scope.js';

/** A table of a profile with its rows. */
export interface FilledTable {
  readonly table: ProfileTable;
  /** The texts of the cells, in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
  /** Of which record each row is. */
  readonly keys: readonly string[];
  readonly findings: readonly Finding[];
}

/** Where a table is written to, as findings name it. */
export interface TablePlace {
  readonly file: string;
  /** Absent in a file that has no sheets. */
  readonly sheet?: string;
}

/** What rows are made of. */
export interface FillSource {
  readonly records: Iterable<KeyedRecord>;
  readonly kind: Kind;
}

/** Takes a table and records; gives its rows, and a finding for each value that the receiving system doesn't take as it is. */
export function fillTable(
  table: ProfileTable,
  { records, kind }: FillSource,
  place: TablePlace,
): FilledTable {
  const paths = pathsOf(kind);
  const writers = table.columns.map((column) => {
    const { vocabulary = '' } = paths.get(column.from ?? '') ?? {};
    return columnWriter(column, kind.vocabularies.get(vocabulary));
  });
  const [rows, keys, findings]: [string[][], string[], Finding[]] = [[], [], []];
  const repeats = repeatsIn(table);
  const omit = ({ record, outer, inner, item }: Omitted) => {
    const found = fault('export-item-omitted', shown(item), { table: table.name, outer, inner });
    findings.push(found({ place, key: record.key, field: outer }));
  };
  for (const scope of scopesOf(table, records, omit)) {
    const written = writers.map((write) => write(scope));
    const cells = written.map(({ text }) => text);
    const tell = (faults: readonly Fault[], column: number) => {
      for (const found of faults)
        findings.push(found(detailsOf({ table, place, row: rows.length, column }, scope)));
    };
    for (const [column, { faults }] of written.entries()) tell(faults, column);
    for (const [column, found] of repeats(cells, scope.record.key)) tell([found], column);
    rows.push(cells);
    keys.push(scope.record.key);
  }
  return { table, rows, keys, findings };
}

interface CellPlace {
  readonly table: ProfileTable;
  readonly place: TablePlace;
  /** Of the table's own rows, from 0. */
  readonly row: number;
  readonly column: number;
}

/** Rows of a file count from 1; the header stands below what is above it. */
export function detailsOf(
  { table, place, row, column }: CellPlace,
  { record }: Pick<Scope, 'record'>,
): FindingDetails {
  const { name = '', from } = table.columns[column] ?? {};
  const at = row + firstRow(table);
  return {
    place: { ...place, row: at, column: name, cell: cellAddress(at, column) },
    key: record.key,
    ...(from !== undefined && { field: from }),
  };
}

/** The number of the row below a table’s header. */
export function firstRow({ above = [] }: ProfileTable): number {
  return above.length + 2;
}

type Repeats = (cells: readonly string[], key: string) => [column: number, fault: Fault][];

/** Finds values that another row has already, where no two may have the same. */
function repeatsIn({ columns, key = [] }: ProfileTable): Repeats {
  const unique = columns.flatMap(({ unique: isUnique = false }, at) => (isUnique ? [[at]] : []));
  const keyed = key.map((name) => columns.findIndex((column) => column.name === name));
  const sets = [...unique, ...(keyed.length === 0 ? [] : [keyed])].map((at) => ({
    at,
    seen: new Map<string, string>(),
  }));
  return (cells, record) =>
    sets.flatMap(({ at, seen }) => {
      const value = at.map((column) => (cells[column] ?? '').trim()).join(' · ');
      const folded = value.normalize('NFC').toLowerCase();
      const other = seen.get(folded);
      if (other === undefined) seen.set(folded, record);
      if (other === undefined || value === '') return [];
      return [[at[0] ?? 0, fault('export-value-repeated', value, { other })]];
    });
}
