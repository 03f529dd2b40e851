import type { Quoting } from './quotes.js';

export type QuoteFault = 'quote-stray' | 'quote-unclosed';

/** One record of a delimited file. */
export interface DelimitedRecord {
  readonly fields: readonly string[];
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly fault?: QuoteFault;
}

export interface RecordOptions {
  /** The file's name, for refusing it. */
  readonly file: string;
  readonly delimiter: string;
  readonly quoting: Quoting;
  /** The number of the first line. */
  readonly firstLine: number;
}
