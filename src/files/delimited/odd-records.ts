import { refuseCellsBeyondLimit, refuseElementsBeyondLimit } from '../limits.js';
import { FAULT } from '../stream/record-batch.js';
import { RecordScanner } from '../stream/scanner.js';
import { cellText } from './cell-text.js';
import { afterSpaces, closingQuote, type Quoting } from './quotes.js';
import type { DelimitedRecord, RecordOptions } from './record.js';

/**
 * Reads as `readRecords` does what csv-parse can't: records quoted in another way than RFC 4180's. The second door's
 * scanner finds them, so that both doors see the same. With `to`, no more than so many.
 */
export function readOddRecords(
  bytes: Buffer,
  { file, delimiter, quoting, firstLine }: RecordOptions,
  to = Number.POSITIVE_INFINITY,
): DelimitedRecord[] {
  const records: DelimitedRecord[] = [];
  const scanner = new RecordScanner({ delimiter, quoting }, [], firstLine);
  let cells = 0;
  for (let at = 0; at < bytes.length && records.length < to; ) {
    const { batch, consumed } = scanner.scan(bytes.subarray(at), true);
    let line = batch.firstLine;
    for (let i = 0; i < batch.count && records.length < to; i += 1) {
      const text = batch.bytes.toString('utf8', batch.starts[i], batch.ends[i]);
      const isUnclosed = batch.faults[i] === FAULT.unclosed;
      const fields = isUnclosed ? text.split(delimiter) : fieldsOf(text, delimiter, quoting);
      cells += fields.length;
      refuseElementsBeyondLimit('col', fields.length, file);
      refuseCellsBeyondLimit(cells, file);
      records.push({ fields, line, ...faultOf(batch.faults[i]) });
      line += batch.lines[i] ?? 0;
    }
    at += consumed;
  }
  return records;
}

/** Takes bytes and how they may be quoted; gives how many of their records have quotes out of place. */
export function countFaults(
  bytes: Buffer,
  { delimiter, quoting, firstLine }: Omit<RecordOptions, 'file'>,
): number {
  const scanner = new RecordScanner({ delimiter, quoting }, [], firstLine);
  let count = 0;
  for (let at = 0; at < bytes.length; ) {
    const { batch, consumed } = scanner.scan(bytes.subarray(at), true);
    for (let i = 0; i < batch.count; i += 1) if (batch.faults[i] !== FAULT.none) count += 1;
    at += consumed;
  }
  return count;
}

function faultOf(fault: number | undefined): Pick<DelimitedRecord, 'fault'> {
  if (fault === FAULT.stray) return { fault: 'quote-stray' };
  return fault === FAULT.unclosed ? { fault: 'quote-unclosed' } : {};
}

function fieldsOf(text: string, delimiter: string, quoting: Quoting): string[] {
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
