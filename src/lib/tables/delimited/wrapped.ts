import { plainQuoting } from './quotes.js';
import { type CsvParse, scanRecords } from './scan.js';
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
const NO_DELIMITER = '\uffff';

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
  const options = { file, delimiter: NO_DELIMITER, quote: QUOTING.quote };
  const { spans, openFrom } = scanRecords(parse, bytes, options);
  if (openFrom !== undefined) return asTheyAre;
  const rows = spans.map(({ fields, start, end }) => rowOf(fields[0] ?? '', bytes, start, end));
  const wrappedRows = rows.filter(({ isWrapped }) => isWrapped).length;
  if (wrappedRows < rows.filter(({ isBlank }) => !isBlank).length * LEAST_WRAPPED) return asTheyAre;
  const body = Buffer.concat(rows.map((row) => row.bytes));
  const parts = delimiter ?? sniffDelimiter(parse, body, { file, quoting: QUOTING });
  const isTable = parts !== undefined && agrees(parse, body, parts, file);
  return isTable ? { body, wrappedRows } : asTheyAre;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

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

function rowOf(text: string, bytes: Buffer, start: number, end: number) {
  const raw = bytes.subarray(start, end);
  let close = raw.length;
  while (close > 0 && (raw[close - 1] === LF || raw[close - 1] === CR)) close -= 1;
  // A cell that goes on behind its quote keeps its quotes: csv-parse has taken off none.
  const isWrapped = raw[0] === QUOTE && close > 1 && isWhole(raw, close, text);
  return {
    isWrapped,
    isBlank: text.trim() === '',
    bytes: isWrapped ? Buffer.concat([Buffer.from(text), raw.subarray(close)]) : raw,
  };
}

/** Whether the quotes at both ends belong together. */
function isWhole(raw: Buffer, close: number, text: string): boolean {
  return raw.toString('utf8', 0, close) === `"${text.replaceAll('"', '""')}"`;
}

/** Whether the header and nearly all rows below it have the same number of cells. */
function agrees(parse: CsvParse, body: Buffer, delimiter: string, file: string): boolean {
  const { spans, openFrom } = scanRecords(parse, body, { file, delimiter, quote: QUOTING.quote });
  if (openFrom !== undefined) return false;
  const rows = spans.filter(({ fields }) => fields.join('').trim() !== '');
  const sizes = rows.map(({ fields }) => fields.length);
  const [header = 0] = sizes;
  const isSentence = rows[0]?.fields.slice(1).every((field) => field.startsWith(' ')) ?? true;
  if (isSentence) return false;
  const agreeing = sizes.filter((size) => size === header).length;
  // Of two cells each may be a sentence with a comma: all have to agree then, and be several.
  if (header === 2) return sizes.length > 2 && agreeing === sizes.length;
  return header > 2 && sizes.length > 1 && agreeing >= sizes.length * LEAST_AGREEING;
}
