import { parse } from 'csv-parse/sync';
import { countLineBreaks, firstLineEnd } from '../../../src/lib/tables/delimited/lines.js';
import { hasStrayQuote, swallowsRecords } from '../../../src/lib/tables/delimited/quotes.js';
import type {
  DelimitedRecord,
  QuoteFault,
  RecordOptions,
} from '../../../src/lib/tables/delimited/record.js';
import { type Span, scanRecords } from '../../../src/lib/tables/delimited/scan.js';

/**
 * Reads records as csv-parse does, which judges our own reader: all of them, blank lines included. A quoted
 * cell without an end costs its own line only.
 */
export function judgedRecords(bytes: Buffer, options: RecordOptions): readonly DelimitedRecord[] {
  const reader = new RecordReader(options);
  reader.read(bytes);
  return reader.records;
}

/** After so many unclosed quotes the file doesn't quote its cells, and the rest is read so. */
const MOST_UNCLOSED = 50;

class RecordReader {
  readonly records: DelimitedRecord[] = [];
  #line: number;
  #unclosed = 0;

  constructor(readonly options: RecordOptions) {
    this.#line = options.firstLine;
  }

  read(bytes: Buffer): void {
    const quoted = this.#unclosed < MOST_UNCLOSED;
    const quote = quoted ? this.options.quoting.quote : null;
    const { spans, openFrom } = scanRecords(parse, bytes, { ...this.options, quote });
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
    for (const { fields } of scanRecords(parse, bytes.subarray(0, end), literal).spans) {
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
