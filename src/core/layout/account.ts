import { type Grid, ROW_ROLES, type Row, type RowRole } from '../../lib/tables/index.js';
import { filledCells, isCode, isDebris } from './cells.js';
import type { RowRoles } from './row-roles.js';

/** What every filled row of a sheet, or of a part of it, was taken for: `rows` is the sum of `byRole`. */
export interface RowAccount {
  readonly rows: number;
  readonly byRole: Readonly<Record<RowRole, number>>;
}

/** Counts what rows were taken for. Throws for a row that was taken for nothing: none may get lost. */
export function accountOf(
  rows: readonly Row[],
  roleOf: (row: number) => RowRole | undefined,
): RowAccount {
  const byRole = noRows();
  for (const { number } of rows) {
    const role = roleOf(number);
    if (role === undefined) throw new Error(`row ${number} has no place in the account`);
    byRole[role] += 1;
  }
  return { rows: rows.length, byRole };
}

/** The account of rows that were all taken for one thing. */
export function accountOfAll(rows: number, role: RowRole): RowAccount {
  return { rows, byRole: { ...noRows(), [role]: rows } };
}

/** One account of several. */
export function sumOfAccounts(accounts: readonly RowAccount[]): RowAccount {
  const byRole = noRows();
  for (const account of accounts)
    for (const role of ROW_ROLES) byRole[role] += account.byRole[role];
  return { rows: accounts.reduce((sum, { rows }) => sum + rows, 0), byRole };
}

/** The rows of a grid that its file holds: the keys of JSON records are none. */
export function rowsOfFile({ rows, headerKnown }: Grid): readonly Row[] {
  return headerKnown ? rows.slice(1) : rows;
}

/**
 * Gives the rows that no table took a role: those that say nothing are blank, a text alone beside a table is a note,
 * the others were not understood.
 */
export function completeRoles(
  grid: Grid,
  roles: Pick<RowRoles, 'has' | 'set'>,
  { beside }: { readonly beside: boolean },
): void {
  for (const row of rowsOfFile(grid)) {
    if (roles.has(row.number)) continue;
    const [first, second] = filledCells(row).filter(({ cell }) => !isDebris(cell));
    const isNote = beside && second === undefined && first !== undefined && !isCode(first.cell);
    roles.set(row.number, first === undefined ? 'blank' : isNote ? 'closing' : 'unread');
  }
}

function noRows(): Record<RowRole, number> {
  const entries = ROW_ROLES.map((role): [RowRole, number] => [role, 0]);
  // Object.fromEntries forgets that the keys are all the roles.
  return Object.fromEntries(entries) as Record<RowRole, number>;
}
