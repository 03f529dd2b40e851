import { countLineBreaks, firstLineEnd } from './lines.js';
import { hasStrayQuote, type Quote } from './quotes.js';
import { type CsvParse, type Span, scanRecords } from './scan.js';

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
  readonly quote: Quote;
  /** The number of the first line. */
  readonly firstLine: number;
}

/**
 * Takes UTF-8 bytes; gives all records, blank lines included. A quoted cell without an end costs
 * its own line only: that line is read with its quotes as they stand, and reading goes on after it.
 */
export function readRecords(
  parse: CsvParse,
  bytes: Buffer,
  options: RecordOptions,
): readonly DelimitedRecord[] {
  const reader = new RecordReader(parse, options);
  reader.read(bytes);
  return reader.records;
}

/** After so many unclosed quotes the file doesn't quote its cells, and the rest is read so. */
const MOST_UNCLOSED = 50;

class RecordReader {
  readonly records: DelimitedRecord[] = [];
  #line: number;
  #unclosed = 0;

  constructor(
    readonly parse: CsvParse,
    readonly options: RecordOptions,
  ) {
    this.#line = options.firstLine;
  }

  read(bytes: Buffer): void {
    const quoted = this.#unclosed < MOST_UNCLOSED;
    const quote = quoted ? this.options.quote : null;
    const { spans, openFrom } = scanRecords(this.parse, bytes, { ...this.options, quote });
    for (const span of spans) this.#keep(span, bytes.subarray(span.start, span.end), quoted);
    if (openFrom !== undefined) this.#keepUnclosed(bytes.subarray(openFrom));
  }

  #keep({ fields }: Span, bytes: Buffer, quoted: boolean): void {
    const fault = faultOf(fields, bytes, this.options, quoted);
    if (fault === 'quote-unclosed') {
      this.#keepUnclosed(bytes);
    } else {
      this.records.push({ fields, line: this.#line, ...(fault !== undefined && { fault }) });
      this.#line += countLineBreaks(bytes);
    }
  }

  /** Keeps the first line with its quotes as they stand and reads on after it. */
  #keepUnclosed(bytes: Buffer): void {
    const end = firstLineEnd(bytes);
    const literal = { ...this.options, quote: null };
    for (const { fields } of scanRecords(this.parse, bytes.subarray(0, end), literal).spans) {
      this.records.push({ fields, line: this.#line, fault: 'quote-unclosed' });
    }
    this.#line += 1;
    this.#unclosed += 1;
    if (end < bytes.length) this.read(bytes.subarray(end));
  }
}

function faultOf(
  fields: readonly string[],
  bytes: Buffer,
  { delimiter, quote }: RecordOptions,
  quoted: boolean,
): QuoteFault | undefined {
  if (!fields.some((field) => field.includes(quote))) return undefined;
  if (!quoted) return 'quote-stray';
  if (!hasStrayQuote(bytes.toString(), delimiter, quote)) return undefined;
  return swallowsRecords(bytes, delimiter, quote) ? 'quote-unclosed' : 'quote-stray';
}

/**
 * Whether a record with a stray quote is really a cell that was never closed, up to the next quote
 * in the file: the lines after its first one make sense by themselves.
 */
export function swallowsRecords(bytes: Buffer, delimiter: string, quote: Quote): boolean {
  const end = firstLineEnd(bytes);
  if (end === bytes.length) return false;
  return !hasStrayQuote(bytes.toString('utf8', end), delimiter, quote);
}
