import type { Options } from 'csv-parse/sync';
import { LIMITS, refuseCellsBeyondLimit, refuseElementsBeyondLimit } from '../limits.js';
import type { Quote } from './quotes.js';

/** `parse` of csv-parse, loaded when the first delimited file is read. */
export type CsvParse = (input: Buffer, options: Options) => unknown;

/** One record and the bytes it was read from, its line break included. */
export interface Span {
  readonly fields: readonly string[];
  readonly start: number;
  readonly end: number;
}

export interface ScanOptions {
  /** The file's name, for refusing it. */
  readonly file: string;
  readonly delimiter: string;
  /** What quotes cells; null reads every character as it stands. */
  readonly quote: Quote | null;
  /** Stop after so many records. */
  readonly to?: number;
}

export interface Scan {
  readonly spans: readonly Span[];
  /** Where the record begins whose quoted cell has no end. */
  readonly openFrom?: number;
}

/**
 * Takes UTF-8 bytes; gives their records up to the first quoted cell without an end.
 * Throws `file-too-large` when there are more cells or columns than allowed.
 */
export function scanRecords(parse: CsvParse, bytes: Buffer, options: ScanOptions): Scan {
  const spans: Span[] = [];
  let start = 0;
  let cells = 0;
  const keep: Options['on_record'] = (fields, info) => {
    cells += fields.length;
    refuseElementsBeyondLimit('col', fields.length, options.file);
    refuseCellsBeyondLimit(cells, options.file);
    spans.push({ fields, start, end: info.bytes });
    start = info.bytes;
    return null;
  };
  try {
    parse(bytes, { ...csvOptions(options), on_record: keep });
  } catch (error) {
    if (!isOpenQuote(error)) throw error;
    return { spans, openFrom: start };
  }
  return { spans };
}

function csvOptions({ delimiter, quote, to }: ScanOptions): Options {
  return {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    quote,
    // Quotes inside quotes are doubled, whichever they are.
    escape: quote,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: quote === null ? 0 : LIMITS.recordBytes,
    ...(to !== undefined && { to }),
  };
}

function isOpenQuote(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
}
