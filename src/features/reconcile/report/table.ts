import { type CellWriter, type ReportTable, tableOf } from '../../../report/index.js';
import type { ReconcileReport } from './types.js';

/**
 * The account of a reconciliation: rows in, out and set aside, and the rows of each status. Every line says
 * whether it balances and of which day and period it is, so that it stands for itself among others.
 */
export function ledgerTable(report: ReconcileReport, writer: CellWriter): ReportTable {
  const { summary, ledger, asOf } = report;
  const { rowsIn, rowsOut, rowsSetAside } = ledger;
  const balanced = writer.flag(ledger.balanced);
  const vintage = writer.ward(report.vintage);
  const counts = Object.entries({ rowsIn, rowsOut, rowsSetAside, ...summary.byStatus });
  return tableOf(
    'ledger',
    ['item', 'rows', 'balanced', 'asOf', 'vintage'],
    counts.map(([item, rows]) => ({ item: writer.ward(item), rows, balanced, asOf, vintage })),
  );
}
