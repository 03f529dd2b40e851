import type { ReconcileReport } from '../reconcile-types.js';
import type { CellWriter } from './cell-writer.js';
import { type ReportTable, tableOf } from './table.js';

/** The account of a reconciliation: rows in, out and set aside, and the rows of each status. */
export function ledgerTable({ summary, ledger }: ReconcileReport, writer: CellWriter): ReportTable {
  const { rowsIn, rowsOut, rowsSetAside } = ledger;
  const statuses = Object.entries(summary.byStatus).map(([status, rows]) => ({
    item: writer.ward(status),
    rows,
  }));
  const account = [
    { item: writer.ward('rowsIn'), rows: rowsIn },
    { item: writer.ward('rowsOut'), rows: rowsOut },
    { item: writer.ward('rowsSetAside'), rows: rowsSetAside },
  ];
  return tableOf('ledger', ['item', 'rows'], [...account, ...statuses]);
}
