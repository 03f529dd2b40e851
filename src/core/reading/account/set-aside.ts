import type { Row, Table } from '../../../lib/tables/index.js';
import { type Finding, isRejecting } from '../../findings/index.js';
import { type DatasetRecord, type MatchedTable, originsOf } from '../../kinds/index.js';
import { RowsAt, rowId } from './row-ids.js';

/** A row that can't be taken as it is, with the findings that say why. */
export interface SetAsideRow {
  readonly table: Table;
  readonly row: Row;
  readonly reasons: readonly Finding[];
  /** What sections and lines above the table say of the row, by the label of the field. */
  readonly around: ReadonlyMap<string, string>;
}

/**
 * The records that a rejecting finding is about, with the findings: about one of their rows, or,
 * where a table lacks a required column, about the table as a whole.
 */
export function rejectedRecords(
  records: readonly DatasetRecord[],
  tables: readonly MatchedTable[],
  findings: readonly Finding[],
): ReadonlyMap<DatasetRecord, readonly Finding[]> {
  const byRow = reasonsByRow(findings, new RowsAt(tables.map(({ table }) => table)));
  const byTable = new Map(
    tables
      .filter(({ matching }) => !matching.complete)
      .map(({ table }) => [table, findings.filter((found) => concernsSheet(found, table))]),
  );
  const rejected = new Map<DatasetRecord, readonly Finding[]>();
  if (byRow.size + byTable.size === 0) return rejected;
  for (const record of records) {
    const reasons = originsOf(record).flatMap(
      ({ table, row }) => byTable.get(table) ?? byRow.get(rowId(table, row.number)) ?? [],
    );
    if (reasons.length > 0) rejected.set(record, reasons);
  }
  return rejected;
}

/** Lines that hold no record, as rows of one cell: what can't be read is kept as it stands. */
export function unreadableLines(
  tables: readonly MatchedTable[],
  findings: readonly Finding[],
): SetAsideRow[] {
  return findings.flatMap((found): SetAsideRow[] => {
    const { row: number, file } = found.place;
    if (found.code !== 'json-line-malformed' || number === undefined) return [];
    const table = tables.find((matched) => matched.table.source.name === file)?.table;
    if (table === undefined) return [];
    const text = found.value ?? '';
    const row: Row = { number, cells: [{ type: 'text', text, raw: text }] };
    return [{ table, row, reasons: [found], around: new Map() }];
  });
}

function reasonsByRow(
  findings: readonly Finding[],
  rows: RowsAt,
): ReadonlyMap<string, readonly Finding[]> {
  const reasons = new Map<string, Finding[]>();
  for (const found of findings) {
    if (!isRejecting(found.code) || found.place.row === undefined) continue;
    for (const id of rows.ids(found.place)) {
      const known = reasons.get(id);
      if (known === undefined) reasons.set(id, [found]);
      else known.push(found);
    }
  }
  return reasons;
}

function concernsSheet(found: Finding, table: Table): boolean {
  const { file, sheet } = found.place;
  return isRejecting(found.code) && file === table.source.name && sheet === table.sheet;
}
