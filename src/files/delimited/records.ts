import { countLineBreaks, firstLineEnd } from './lines.js';
import { readOddRecords } from './odd-records.js';
import { hasStrayQuote, isPlain, swallowsRecords } from './quotes.js';
import type { DelimitedRecord, QuoteFault, RecordOptions } from './record.js';
import { type CsvParse, type Span, scanRecords } from './scan.js';

/**
 * Takes UTF-8 bytes; gives all records, blank lines included. A quoted cell without an end costs
 * its own line only: that line is read with its quotes as they stand, and reading goes on after it.
 */
export function readRecords(
  parse: CsvParse,
  bytes: Buffer,
  options: RecordOptions,
): readonly DelimitedRecord[] {
  if (!isPlain(options.quoting)) return readOddRecords(bytes, options);
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
    const quote = quoted ? this.options.quoting.quote : null;
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
  { delimiter, quoting }: RecordOptions,
  quoted: boolean,
): QuoteFault | undefined {
  if (!fields.some((field) => field.includes(quoting.quote))) return undefined;
  if (!quoted) return 'quote-stray';
  if (!hasStrayQuote(bytes.toString(), delimiter, quoting)) return undefined;
  return swallowsRecords(bytes, delimiter, quoting) ? 'quote-unclosed' : 'quote-stray';
}
