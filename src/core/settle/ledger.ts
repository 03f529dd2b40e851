import { STATUSES, type Status } from './types.js';

/** The account of a table: every row that came in went out or was set aside. */
export interface Ledger {
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly rowsSetAside: number;
  readonly balanced: boolean;
}

/** Counts rows as they pass. */
export class LedgerBook {
  rowsIn = 0;
  rowsOut = 0;
  rowsSetAside = 0;
  readonly byStatus: Record<Status, number> = emptyCounts();

  /** Adds what another table came to. */
  add({ rowsIn, rowsOut, rowsSetAside, byStatus }: LedgerBook): void {
    this.rowsIn += rowsIn;
    this.rowsOut += rowsOut;
    this.rowsSetAside += rowsSetAside;
    this.addStatuses(byStatus);
  }

  /** Adds what rows came to. */
  addStatuses(counts: Readonly<Record<Status, number>>): void {
    for (const status of STATUSES) this.byStatus[status] += counts[status];
  }

  /** The account, and whether it holds: the statuses make up the rows that went out, too. */
  get ledger(): Ledger {
    const { rowsIn, rowsOut, rowsSetAside } = this;
    const counted = STATUSES.reduce((sum, status) => sum + this.byStatus[status], 0);
    const balanced = rowsIn === rowsOut + rowsSetAside && counted === rowsOut;
    return { rowsIn, rowsOut, rowsSetAside, balanced };
  }
}

function emptyCounts(): Record<Status, number> {
  return Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
}
