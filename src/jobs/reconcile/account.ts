import { accountOfAll, type RowAccount, sumOfAccounts } from '../../files/index.js';
import type { Ledger } from '../../reconcile/index.js';
import type { AccountedInput } from '../../report/index.js';
import { accountsOf } from '../reading/account.js';
import type { Understanding } from '../reading/understand.js';
import { unreadSheet } from '../reading/unread.js';
import type { Plan } from './plan.js';

/** What the lines of a delimited file came to: those above the rows as they were understood, the rows by the ledger. */
export function fileAccount(
  { above, segments }: Pick<Plan, 'above' | 'segments'>,
  { rowsOut, rowsSetAside }: Ledger,
  headersRepeated: number,
): RowAccount {
  return sumOfAccounts([
    above,
    accountOfAll(segments.length, 'header'),
    accountOfAll(headersRepeated, 'header-repeated'),
    accountOfAll(rowsOut, 'data'),
    accountOfAll(rowsSetAside, 'set-aside'),
  ]);
}

/** What the rows of a workbook's sheets came to; `planned` are those with rows that were answered. */
export function sheetAccounts(
  sheets: readonly Understanding[],
  planned: readonly Understanding[],
): AccountedInput[] {
  const accounts = accountsOf(
    sheets.map((sheet) => (planned.includes(sheet) ? sheet : unreadSheet(sheet))),
  );
  return accounts.map(({ source, sheet, account }) => ({
    file: source.name,
    sheet: sheet ?? null,
    account,
  }));
}
