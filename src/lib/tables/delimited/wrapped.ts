import { cellText } from './cell-text.js';
import { plainQuoting } from './quotes.js';
import { type RawRecord, rawRecordsOf, recordsOf } from './records.js';
import type { CsvParse } from './scan.js';
import { sniffDelimiter } from './sniff.js';

/** The rows of a file, and how many of them were quoted whole. */
export interface Unwrapped {
  readonly body: Buffer;
  readonly wrappedRows: number;
}

export interface UnwrapOptions {
  /** The file's name, for refusing it. */
  readonly file: string;
  /** What the user or the file says that it is. */
  readonly delimiter: string | undefined;
}

/** No sign of any text: parts nothing. */
const NO_DELIMITER = '\0';

const QUOTING = plainQuoting('"');

/** The least share of rows that are quoted whole, and of those that then have as many cells as the first. */
const LEAST_WRAPPED = 0.5;
const LEAST_AGREEING = 0.9;

/**
 * Takes UTF-8 bytes; gives them without the quotes that stand around whole rows (`"1,""a, b"",c"`), as happens
 * when a list is pasted into one column and saved. A file of one column stays as it is: only where the first
 * row and nearly all others fall into the same number of cells are the quotes taken off.
 */
export function unwrapRows(
  parse: CsvParse,
  bytes: Buffer,
  { file, delimiter }: UnwrapOptions,
): Unwrapped {
  const asTheyAre: Unwrapped = { body: bytes, wrappedRows: 0 };
  if (!mayBeWrapped(bytes)) return asTheyAre;
  const { filled, wrappedRows } = countWrapped(bytes, file);
  if (wrappedRows === 0 || wrappedRows < filled * LEAST_WRAPPED) return asTheyAre;
  const body = withoutQuotes(bytes, file);
  const parts = delimiter ?? sniffDelimiter(parse, body, { file, quoting: QUOTING });
  const isTable = parts !== undefined && agrees(body, parts, file);
  return isTable ? { body, wrappedRows } : asTheyAre;
}

const QUOTE = 34;

/** Whether a line among the first two is quoted whole: the rest is looked at only then. */
function mayBeWrapped(bytes: Buffer): boolean {
  const [first = '', second = ''] = bytes.toString('latin1', 0, 65_536).split(/[\r\n]+/);
  return [first, second].some(isQuotedWhole);
}

/** Whether a line is one quoted cell, or the beginning of one. */
function isQuotedWhole(line: string): boolean {
  if (!line.startsWith('"')) return false;
  const single = line.slice(1).replaceAll('""', '');
  const closing = single.indexOf('"');
  return closing === -1 || closing === single.length - 1;
}

function wholeRecords(bytes: Buffer, file: string): Iterable<RawRecord> {
  return rawRecordsOf(bytes, { file, delimiter: NO_DELIMITER, quoting: QUOTING, firstLine: 1 });
}

/** How many rows say something, and how many are quoted whole: none where a quote is never closed. */
function countWrapped(bytes: Buffer, file: string) {
  let [filled, wrappedRows] = [0, 0];
  for (const { record, fault } of wholeRecords(bytes, file)) {
    if (fault === 'quote-unclosed') return { filled: 0, wrappedRows: 0 };
    if (record.length === 0) continue;
    const isWrapped = isQuoted(record) && fault === undefined;
    if (isWrapped) wrappedRows += 1;
    if ((isWrapped ? unquoted(record) : record.toString()).trim() !== '') filled += 1;
  }
  return { filled, wrappedRows };
}

/** The same rows, those that are quoted whole without these quotes. One piece of memory: a million pieces took ten times as much. */
function withoutQuotes(bytes: Buffer, file: string): Buffer {
  const body = Buffer.alloc(bytes.length);
  let length = 0;
  for (const { record, lineBreak, fault } of wholeRecords(bytes, file)) {
    const isWrapped = isQuoted(record) && fault === undefined;
    length += isWrapped ? body.write(unquoted(record), length) : record.copy(body, length);
    length += lineBreak.copy(body, length);
  }
  return body.subarray(0, length);
}

function isQuoted(record: Buffer): boolean {
  return record.length > 1 && record[0] === QUOTE && record[record.length - 1] === QUOTE;
}

function unquoted(record: Buffer): string {
  return cellText(record.toString(), QUOTING);
}

/** Whether the header and nearly all rows below it have the same number of cells. */
function agrees(body: Buffer, delimiter: string, file: string): boolean {
  let [rows, agreeing, header] = [0, 0, 0];
  for (const { fields, fault } of recordsOf(body, {
    file,
    delimiter,
    quoting: QUOTING,
    firstLine: 1,
  })) {
    if (fault === 'quote-unclosed') return false;
    if (fields.join('').trim() === '') continue;
    if (rows === 0) {
      if (fields.slice(1).every((field) => field.startsWith(' '))) return false;
      header = fields.length;
    }
    rows += 1;
    if (fields.length === header) agreeing += 1;
  }
  // Of two cells each may be a sentence with a comma: all have to agree then, and be several.
  if (header === 2) return rows > 2 && agreeing === rows;
  return header > 2 && rows > 1 && agreeing >= rows * LEAST_AGREEING;
}
