import type { Row, RowRole, Source, Span, Table } from '../../../lib/tables/index.js';
import { type MatchedTable, type RecordRow, type Records, rowsOfEach } from '../../kinds/index.js';
import {
  accountOf,
  accountOfAll,
  type RowAccount,
  rowsOfFile,
  sumOfAccounts,
} from '../../layout/index.js';
import type { Understanding } from '../tables/understand.js';
import { RowSet } from './row-ids.js';
import type { SetAsideRow } from './set-aside.js';

/** A table, or a sheet that none was read of, and what its rows were taken for. */
export interface TableAccount {
  readonly source: Source;
  readonly sheet: string | undefined;
  /** The columns that it is of, where tables stand side by side. */
  readonly span?: Span;
  /** Absent where nothing was read of the sheet. */
  readonly table?: Table;
  readonly account: RowAccount;
}

/** What became of rows after they were read. */
export interface Fates {
  readonly setAside: RowSet;
  /** Tables that only repeat another. */
  readonly copied: ReadonlySet<Table>;
  /** Lines by file that no row could be made of. */
  readonly lines: ReadonlyMap<string, number>;
}

export const NO_FATES: Fates = { setAside: new RowSet(), copied: new Set(), lines: new Map() };

/**
 * The account of every sheet, a table an entry: a table has the rows from below the one above it to its own end, the
 * last of a sheet the rest, so that the entries of a sheet sum up to its filled rows. Tables side by side have the rows
 * that are filled in their own columns.
 */
export function accountsOf(
  sheets: readonly Understanding[],
  fates: Fates = NO_FATES,
): readonly TableAccount[] {
  return sheets.flatMap((sheet) => {
    const { grid, tables } = sheet;
    const { source, sheet: name, span } = grid;
    const about = { source, sheet: name, ...(span !== undefined && { span }) };
    if (grid.rows.length === 0) return [];
    if (tables.length === 0) {
      return [{ ...about, account: accountOf(rowsOfFile(grid), (row) => sheet.roles.get(row)) }];
    }
    return partsOf(sheet).map(({ table, rows }, i) => {
      const account = accountOf(rows, roleAfter(table, sheet, fates));
      const lines = i === 0 ? (fates.lines.get(source.name) ?? 0) : 0;
      return {
        ...about,
        table,
        account: lines === 0 ? account : sumOfAccounts([account, accountOfAll(lines, 'set-aside')]),
      };
    });
  });
}

/** What rows came to: those of rejected records and lines, and tables that none of the records is of. */
export function fatesOf(
  tables: readonly MatchedTable[],
  records: Records,
  rejected: Iterable<RecordRow>,
  unreadable: readonly SetAsideRow[],
): Fates {
  const kept = new Set<Table>();
  for (const rows of rowsOfEach(records)) for (const { table } of rows) kept.add(table);
  const setAside = new RowSet();
  for (const { table, row } of rejected)
    for (const number of partsOfRow(row)) setAside.addTo(table, number);
  const lines = new Map<string, number>();
  for (const { table } of unreadable)
    lines.set(table.source.name, (lines.get(table.source.name) ?? 0) + 1);
  return {
    setAside,
    copied: new Set(
      tables.flatMap(({ table }) => (table.rows.length > 0 && !kept.has(table) ? [table] : [])),
    ),
    lines,
  };
}

/** The numbers of a row and of those that continue it. */
function partsOfRow(row: Row): readonly number[] {
  return 'parts' in row && Array.isArray(row.parts) ? row.parts : [row.number];
}

/** What a row of a table was taken for in the end. */
function roleAfter(
  table: Table,
  { roles }: Understanding,
  { setAside, copied }: Fates,
): (row: number) => RowRole | undefined {
  const isCopy = copied.has(table);
  return (row) => {
    const role = roles.get(row);
    if (role !== 'data' && role !== 'continuation') return role;
    if (isCopy) return 'copied';
    return setAside.has(table, row) ? 'set-aside' : role;
  };
}

/** A sheet's filled rows, each with the table that it belongs to. */
function partsOf({ grid, tables, lastRows }: Understanding) {
  const rows = rowsOfFile(grid);
  let from = 0;
  return tables.map(({ table }, i) => {
    const last = lastRows[i] ?? 0;
    const isLast = i === tables.length - 1;
    const end = isLast ? rows.length : rows.findIndex(({ number }) => number > last);
    const part = rows.slice(from, end < 0 ? rows.length : end);
    from += part.length;
    return { table, rows: part };
  });
}
