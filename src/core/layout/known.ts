import {
  columnLetter,
  type Grid,
  type Row,
  type RowRole,
  type Table,
} from '../../lib/tables/index.js';
import { cellText } from './cells.js';
import { RowRoles } from './row-roles.js';

/** Takes a grid whose header is known from its format (JSON keys); gives its table as it stands. */
export function knownTable(grid: Grid): KnownTable {
  const [keys, ...rows] = grid.rows;
  const columns = (keys?.cells ?? []).flatMap((cell, index) => {
    const header = cellText(cell);
    return header === '' ? [] : [{ index, letter: columnLetter(index), header }];
  });
  const table: Table = {
    source: grid.source,
    ...(grid.sheet !== undefined && { sheet: grid.sheet }),
    headerRows: [],
    firstDataRow: rows[0]?.number ?? 0,
    columns,
    rows,
  };
  return {
    tables: [table],
    roles: rolesOfData(rows),
    lastRows: [rows.at(-1)?.number ?? 0],
    starts: [],
    findings: [],
  };
}

function rolesOfData(rows: readonly Row[]): RowRoles {
  const roles = new RowRoles();
  for (const { number } of rows) roles.set(number, 'data');
  return roles;
}

interface KnownTable {
  readonly tables: readonly [Table];
  readonly roles: ReadonlyMap<number, RowRole>;
  readonly lastRows: readonly number[];
  readonly starts: readonly [];
  readonly findings: readonly [];
}
