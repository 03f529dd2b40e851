import type { AccountedInput } from '../../core/layout/index.js';
import type { CellWriter } from '../tables/cell-writer.js';
import { type ReportTable, tableOf } from '../tables/table.js';
import { reportWords } from '../words/report-words.js';
import { accountDocument } from './account.js';
import { ACCOUNT_PARTS } from './parts.js';

/** What the filled rows of each table came to: a row for each thing that they were taken for. */
export function accountTable(inputs: readonly AccountedInput[], { lang }: CellWriter): ReportTable {
  const { accountParts } = reportWords(lang);
  const rows = inputs.flatMap(({ file, sheet, columns, account }) => {
    const counts = accountDocument(account);
    return ACCOUNT_PARTS.filter((part) => counts[part] > 0).map((part) => ({
      file,
      sheet: sheetText(sheet, columns),
      item: accountParts[part],
      rows: counts[part],
    }));
  });
  return tableOf('account', ['file', 'sheet', 'item', 'rows'], rows);
}

/** Of tables side by side the columns are named too. */
function sheetText(sheet: string | null, columns: string | undefined): string | undefined {
  return [sheet ?? [], columns ?? []].flat().join(' › ') || undefined;
}
