import { tellPace } from '../../../lib/pace/index.js';
import type { Table, TableRow } from '../../../lib/tables/index.js';
import type { Finding } from '../../findings/index.js';
import type { Kind } from '../kind.js';
import type { DatasetRecord, Origin } from '../record.js';
import type { RepairSwitch } from '../repairs/apply.js';
import { assemble } from './assemble.js';
import { mergeContradictions } from './contradictions.js';
import { type KnownRows, type Signature, signatureOf } from './known-rows.js';
import type { Piece } from './piece.js';
import { type MatchedTable, type TableReader, tableReader } from './table-reader.js';

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
    const reader = tableReader(kind, matched, { enabled, untold });
    const signature = signatureOf(kind, matched.table, reader.columns);
    signatures.set(matched.table, signature);
    const read = withKnown(reader, kind, rows?.finder(signature));
    return matched.table.rows.map((row, index, all) => {
      tellPace(index, all.length);
      return read(row);
    });
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

/** Reads those rows that aren't known; of a record that is put together from rows each is read. */
function withKnown(
  { read, originOf }: TableReader,
  { assembles }: Kind,
  find: ((origin: Origin) => DatasetRecord | undefined) | undefined,
): (row: TableRow) => Piece {
  if (find === undefined || assembles.length > 0) return read;
  return (row) => {
    const origin = originOf(row);
    const same = find(origin);
    if (same === undefined) return read(row);
    return { key: same.key, fields: same.fields, items: {}, origin, findings: [], known: true };
  };
}

/** The record that one row gives. */
export function recordOf({ key, fields, origin }: Piece): DatasetRecord {
  return { key, fields, origin };
}
