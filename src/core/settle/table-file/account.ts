import type { RowsFile } from '../../../lib/tables/index.js';
import { type AccountedInput, accountOfAll, sumOfAccounts } from '../../layout/index.js';
import { accountsOf, type Understanding, unreadSheet } from '../../reading/index.js';

/** What the lines of a delimited file come to of which nothing is read: those of its beginning as they look. */
export async function unreadAccount(
  file: RowsFile,
  beginning: Understanding,
): Promise<AccountedInput[]> {
  const known = accountsOf([beginning]).map(({ account }) => account);
  const last = file.sample.rows.at(-1)?.number ?? 0;
  let further = 0;
  for await (const { count, firstLine, cells, lines } of file.batches([])) {
    let line = firstLine;
    for (let i = 0; i < count; i += 1) {
      if (line > last && cells[i] !== 0) further += 1;
      line += lines[i] ?? 1;
    }
  }
  const account = sumOfAccounts([...known, accountOfAll(further, 'unread')]);
  return [{ file: file.source.name, sheet: null, account }];
}

/**
 * What the rows of a workbook's sheets came to; `planned` are those with rows that were answered, of which `answered`
 * gives as much as was.
 */
export function sheetAccounts(
  sheets: readonly Understanding[],
  planned: readonly Understanding[],
  answered: (sheet: Understanding) => Understanding,
): AccountedInput[] {
  const filled = sheets.filter(({ grid }) => grid.rows.length > 0);
  return filled.map((sheet) => {
    const whole = planned.includes(sheet) ? answered(sheet) : unreadSheet(sheet);
    const accounts = accountsOf([whole]).map(({ account }) => account);
    const { source, sheet: name = null } = sheet.grid;
    return { file: source.name, sheet: name, account: sumOfAccounts(accounts) };
  });
}
