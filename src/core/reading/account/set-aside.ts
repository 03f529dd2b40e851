import type { Row, Table } from '../../../lib/tables/index.js';
import {
  type Finding,
  type Findings,
  isRejecting,
  listOfCodes,
  placesOf,
} from '../../findings/index.js';
import type { MatchedTable, RecordRow } from '../../kinds/index.js';
import { type RowSet, RowsAt, rowId } from './row-ids.js';

/** A row that can't be taken as it is, with the findings that say why. */
export interface SetAsideRow {
  readonly table: Table;
  readonly row: Row;
  readonly reasons: readonly Finding[];
  /** What sections and lines above the table say of the row, by the label of the field. */
  readonly around: ReadonlyMap<string, string>;
}

/** Which rows a rejecting finding is about, or, where a table lacks a required column, which tables. */
export class Rejection {
  readonly #rows: RowSet;
  readonly #rowsAt: RowsAt;
  readonly #byTable: ReadonlyMap<Table, readonly Finding[]>;
  #byRow: ReadonlyMap<string, readonly Finding[]> | undefined;

  constructor(
    tables: readonly MatchedTable[],
    private readonly findings: Findings,
  ) {
    this.#rowsAt = new RowsAt(tables.map(({ table }) => table));
    this.#rows = this.#rowsAt.rowsOf(placesOf(findings, isRejecting));
    this.#byTable = new Map(
      tables
        .filter(({ matching }) => !matching.complete)
        .map(({ table }) => [
          table,
          listOfCodes(findings, isRejecting).filter((found) => concernsSheet(found, table)),
        ]),
    );
  }

  /** Whether a record of these rows can't be taken. */
  concerns(rows: readonly RecordRow[]): boolean {
    return rows.some(({ table, row }) => {
      const ofTable = this.#byTable.get(table);
      return ofTable === undefined ? this.#rows.has(table, row.number) : ofTable.length > 0;
    });
  }

  /** Why a record of these rows can't be taken; nothing where it can. */
  reasons(rows: readonly RecordRow[]): readonly Finding[] {
    if (!this.concerns(rows)) return [];
    this.#byRow ??= reasonsByRow(listOfCodes(this.findings, isRejecting), this.#rowsAt);
    return rows.flatMap(
      ({ table, row }) =>
        this.#byTable.get(table) ?? this.#byRow?.get(rowId(table, row.number)) ?? [],
    );
  }
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
    if (found.place.row === undefined) continue;
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
  return file === table.source.name && sheet === table.sheet;
}
