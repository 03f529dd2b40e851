import type { RowAccount } from '../files/index.js';

/** What the filled rows of a table came to; those of a sheet's tables sum up to the sheet's. */
export interface AccountedInput {
  readonly file: string;
  /** `null` for files that have no sheets. */
  readonly sheet: string | null;
  readonly account: RowAccount;
}
