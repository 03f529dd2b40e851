import type { Grid, Row, RowRole } from '../../../lib/tables/index.js';
import { rowsOfFile } from '../../layout/index.js';
import { isPlainlyNoList } from './no-list.js';
import type { Understanding } from './understand.js';

/** A sheet that nothing is read of: its rows were not understood, those with one text alone are titles. */
export function unreadSheet({ grid, roles, findings }: Understanding): Understanding {
  const roleOf = isPlainlyNoList(grid) ? () => 'title' as const : roleUnread;
  const rowRoles = rowsOfFile(grid).map((row): [number, RowRole] => {
    const before = roles.get(row.number);
    return [row.number, before === 'blank' || before === 'hidden' ? before : roleOf(row)];
  });
  return { grid, tables: [], lastRows: [], starts: [], findings, roles: new Map(rowRoles) };
}

/** A sheet that is passed over because it is hidden. */
export function hiddenUnread(grid: Grid): Understanding {
  const roles = new Map(rowsOfFile(grid).map(({ number }) => [number, 'hidden'] as const));
  return { grid, tables: [], lastRows: [], starts: [], findings: [], roles };
}

/** A record has more than one cell. */
function roleUnread({ cells }: Row): RowRole {
  return cells.filter((cell) => cell !== undefined).length > 1 ? 'unread' : 'title';
}
