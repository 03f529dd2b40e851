import type { Finding } from '../../findings/index.js';
import type { Kind } from '../kind.js';
import type { DatasetRecord } from '../record.js';
import type { RepairSwitch } from '../repairs/apply.js';
import { assemble } from './assemble.js';
import { mergeContradictions } from './contradictions.js';
import type { Piece } from './piece.js';
import { type MatchedTable, tableReader } from './table-reader.js';

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
    matched.table.rows.map(tableReader(kind, matched, enabled).read),
  );
  const findings = mergeContradictions(pieces.flatMap((piece) => piece.findings));
  if (kind.assembles.length === 0) return { records: pieces.map(recordOf), findings };
  const assembled = assemble(kind, pieces);
  return { records: assembled.records, findings: [...findings, ...assembled.findings] };
}

/** The record that one row gives. */
export function recordOf({ key, fields, origin }: Piece): DatasetRecord {
  return { key, fields, origin };
}
