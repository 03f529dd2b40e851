import type { AnyFailure, FindingCounts } from '../findings/index.js';
import type { AccountedInput } from '../layout/index.js';

/** One table that was read, or a sheet that none was read of. */
export interface InputSummary extends AccountedInput {
  /** Lower-case hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** Row numbers as Excel shows them; empty for JSON. */
  readonly headerRows: readonly number[];
  /** 0 when there is no row of data. */
  readonly firstDataRow: number;
  /** Rows of data. */
  readonly rows: number;
}

/** A file, or a pattern, that was named and could not be read; others could. */
export interface UnreadableInput {
  readonly file: string;
  readonly failure: AnyFailure;
}

/** `rows = accepted + rejected`; `repaired` counts the rows with at least one repair. */
export interface ValidationSummary extends FindingCounts {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly repaired: number;
}
