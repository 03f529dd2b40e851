import { columnRange } from '../../../lib/tables/index.js';
import { countFindings } from '../../findings/index.js';
import type { TableAccount } from '../account/account.js';
import type { InputSummary, ValidationSummary } from '../input-summary.js';
import type { ReadDataset } from './dataset.js';

/** The inputs of a report: one entry a table, and one a sheet that none was read of. */
export function inputSummaries({ accounts }: Pick<ReadDataset, 'accounts'>): InputSummary[] {
  return accounts.map(inputSummary);
}

/** One table that was read, or a sheet that none was read of. */
export function inputSummary({ source, sheet, span, table, account }: TableAccount): InputSummary {
  return {
    file: source.name,
    sha256: source.sha256,
    sheet: sheet ?? null,
    ...(span !== undefined && { columns: columnRange(span) }),
    headerRows: table?.headerRows ?? [],
    firstDataRow: table?.firstDataRow ?? 0,
    rows: table?.rows.length ?? 0,
    account,
  };
}

/** The counts of a report: `rows = accepted + rejected`. */
export function validationSummary(dataset: ReadDataset): ValidationSummary {
  return {
    rows: dataset.rows,
    accepted: dataset.acceptedRows,
    rejected: dataset.rows - dataset.acceptedRows,
    repaired: dataset.repaired,
    ...countFindings(dataset.findings),
  };
}
