import { ACCOUNT_PARTS, accountDocument } from '../account.js';
import type { AccountedInput } from '../types.js';
import { reportWords } from '../words.js';
import type { CellWriter } from './cell-writer.js';
import { type ReportTable, tableOf } from './table.js';

/** What the filled rows of each table came to: a row for each thing that they were taken for. */
export function accountTable(inputs: readonly AccountedInput[], { lang }: CellWriter): ReportTable {
  const { accountParts } = reportWords(lang);
  const rows = inputs.flatMap(({ file, sheet, account }) => {
    const counts = accountDocument(account);
    return ACCOUNT_PARTS.filter((part) => counts[part] > 0).map((part) => ({
      file,
      sheet: sheet ?? undefined,
      item: accountParts[part],
      rows: counts[part],
    }));
  });
  return tableOf('account', ['file', 'sheet', 'item', 'rows'], rows);
}
