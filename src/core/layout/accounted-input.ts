import type { RowAccount } from './account.js';

/** What the filled rows of a table came to; those of a sheet's tables sum up to the sheet's, but for tables side by side. */
export interface AccountedInput {
  readonly file: string;
  /** `null` for files that have no sheets. */
  readonly sheet: string | null;
  /** The columns that it is of, where tables stand side by side: `A–C`. */
  readonly columns?: string;
  readonly account: RowAccount;
}
