import {
  LIMITS,
  recordTooLarge,
  refuseCellsBeyondLimit,
  refuseElementsBeyondLimit,
} from '../limits.js';
import { FAULT, type RecordBatch } from '../stream/record-batch.js';
import { RecordScanner } from '../stream/scanner.js';
import { cellText } from './cell-text.js';
import { afterSpaces, closingQuote, type Quoting } from './quotes.js';
import type { DelimitedRecord, QuoteFault, RecordOptions } from './record.js';

/** The same records as a list. */
export function readRecords(bytes: Buffer, options: RecordOptions, to?: number): DelimitedRecord[] {
  return [...recordsOf(bytes, options, to)];
}

/**
 * Takes UTF-8 bytes; gives their records but the blank lines, one by one. A quoted cell without an end costs its own line
 * only: that line is read with its quotes as they stand, and reading goes on after it. The second door's
 * scanner finds the records, so that both doors see the same. With `to`, no more than so many.
 */
export function* recordsOf(
  bytes: Buffer,
  { file, delimiter, quoting, firstLine }: RecordOptions,
  to = Number.POSITIVE_INFINITY,
): Iterable<DelimitedRecord> {
  let [count, cells] = [0, 0];
  const stretches = batchesOf(bytes, { file, delimiter, quoting, firstLine }, to);
  for (const { batch, rest } of stretches) {
    refuseEndlessCells(batch, rest, file, quoting);
    let line = batch.firstLine;
    for (let i = 0; i < batch.count && count < to; i += 1) {
      if ((batch.cells[i] ?? 0) > 0) {
        const record = recordOf(batch, i, line, { delimiter, quoting });
        cells += record.fields.length;
        refuseElementsBeyondLimit('col', record.fields.length, file);
        refuseCellsBeyondLimit(cells, file, LIMITS.lineCells);
        count += 1;
        yield record;
      }
      line += batch.lines[i] ?? 0;
    }
    if (count >= to) break;
  }
}

/** A record as it stands in the file. */
export interface RawRecord {
  readonly record: Buffer;
  /** Empty behind the last one. */
  readonly lineBreak: Buffer;
  readonly fault: QuoteFault | undefined;
}

/** Takes bytes; gives all their records as they stand, blank lines, too. */
export function* rawRecordsOf(bytes: Buffer, options: RecordOptions): Iterable<RawRecord> {
  for (const { batch } of batchesOf(bytes, options)) {
    const { starts, ends, nexts, faults } = batch;
    for (let i = 0; i < batch.count; i += 1)
      yield {
        record: batch.bytes.subarray(starts[i], ends[i]),
        lineBreak: batch.bytes.subarray(ends[i], nexts[i]),
        fault: FAULT_NAMES[faults[i] ?? FAULT.none],
      };
  }
}

const FAULT_NAMES: readonly (QuoteFault | undefined)[] = [
  undefined,
  'quote-stray',
  'quote-unclosed',
];

/** Takes bytes and how they are parted; gives how many of their records have so many cells, without reading those. */
export function countWidths(bytes: Buffer, options: RecordOptions): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { batch } of batchesOf(bytes, options))
    for (let i = 0; i < batch.count; i += 1) {
      const cells = batch.cells[i] ?? 0;
      if (cells === 0) continue;
      const isOpen = batch.faults[i] === FAULT.unclosed;
      const width = isOpen ? recordOf(batch, i, 0, options).fields.length : cells;
      widths.set(width, (widths.get(width) ?? 0) + 1);
    }
  return widths;
}

/** Takes bytes and how they may be quoted; gives how many of their records have quotes out of place. */
export function countFaults(bytes: Buffer, options: RecordOptions): number {
  let count = 0;
  for (const { batch } of batchesOf(bytes, options))
    for (let i = 0; i < batch.count; i += 1) if (batch.faults[i] !== FAULT.none) count += 1;
  return count;
}

/** Records that are found at once; no file has more than bytes. */
const BATCH_RECORDS = 16_384;

/** Bytes that are scanned at once: a quote that is never closed costs no more than so many. */
const WINDOW_BYTES = 2 * LIMITS.recordBytes;

/** Records that were found at once, and the bytes from the first of them to the end of the file. */
interface Stretch {
  readonly batch: RecordBatch;
  readonly rest: Buffer;
}

/** Gives the records batch by batch; `to`: no more than so many at once. Throws `record-too-large` for one that is no row of a table. */
function* batchesOf(
  bytes: Buffer,
  { file, delimiter, quoting, firstLine }: RecordOptions,
  to = Number.POSITIVE_INFINITY,
): Generator<Stretch> {
  // The room for them is made anew: for one row no more than for one.
  const most = Math.min(BATCH_RECORDS, bytes.length, to);
  const scanner = new RecordScanner({ delimiter, quoting }, [], firstLine, most);
  for (let at = 0; at < bytes.length; ) {
    const isLast = bytes.length - at <= WINDOW_BYTES;
    const window = isLast ? bytes.subarray(at) : bytes.subarray(at, at + WINDOW_BYTES);
    const { batch, consumed } = scanner.scan(window, isLast);
    if (consumed === 0) throw recordTooLarge(file, batch.firstLine);
    yield { batch, rest: bytes.subarray(at) };
    at += consumed;
  }
}

/**
 * Throws `record-too-large` for a quoted cell that has no end as far as a record may reach: nobody knows which of so many
 * lines belong to it. One near the end of the file costs its own line only.
 */
function refuseEndlessCells(
  { faults, ends, lines, firstLine, count }: RecordBatch,
  rest: Buffer,
  file: string,
  { quote }: Quoting,
): void {
  let line = firstLine;
  for (let i = 0; i < count; line += lines[i] ?? 0, i += 1) {
    if (faults[i] !== FAULT.unclosed) continue;
    const end = ends[i] ?? 0;
    const reach = rest.subarray(end, end + LIMITS.recordBytes);
    const isEndless = reach.length === LIMITS.recordBytes && !reach.includes(quote);
    if (isEndless) throw recordTooLarge(file, line);
  }
}

function recordOf(
  { bytes, starts, ends, faults }: RecordBatch,
  record: number,
  line: number,
  { delimiter, quoting }: Pick<RecordOptions, 'delimiter' | 'quoting'>,
): DelimitedRecord {
  const text = bytes.toString('utf8', starts[record], ends[record]);
  if (faults[record] === FAULT.unclosed)
    return { fields: text.split(delimiter), line, fault: 'quote-unclosed' };
  const fields = fieldsOf(text, delimiter, quoting);
  return faults[record] === FAULT.stray ? { fields, line, fault: 'quote-stray' } : { fields, line };
}

function fieldsOf(text: string, delimiter: string, quoting: Quoting): string[] {
  if (!text.includes(quoting.quote)) return text.split(delimiter);
  const fields: string[] = [];
  for (let start = 0; ; ) {
    const end = text.indexOf(delimiter, quotedEnd(text, start, quoting));
    fields.push(cellText(text.slice(start, end === -1 ? text.length : end), quoting));
    if (end === -1) return fields;
    start = end + delimiter.length;
  }
}

/** Where the quotes end of the cell that begins here; its beginning when it has none. */
function quotedEnd(text: string, start: number, quoting: Quoting): number {
  const open = quoting.spaced ? afterSpaces(text, start) : start;
  if (text[open] !== quoting.quote) return start;
  const closing = closingQuote(text, open + 1, quoting);
  return closing === -1 ? text.length : closing + 1;
}
