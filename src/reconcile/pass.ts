import { FAULT, type RecordBatch } from '../files/index.js';
import type { Answer, Answers } from './answers.js';
import type { LedgerBook } from './ledger.js';

/** What a pass needs to know of its file. */
export interface PassOptions {
  /** Number of the line of the header's last row: what stands above is passed through as it is. */
  readonly headerLine: number;
  /** Cells of the header: a row with another number can't be added to. */
  readonly width: number;
  /** What is put behind the header. */
  readonly headerSuffix: Buffer;
  /** Told of each row that is set aside: its line, its bytes, how many cells it has. */
  readonly setAside: (line: number, row: Buffer, cells: number) => void;
  /** Gives a buffer of at least so many bytes to write a batch into; one for each batch when absent. */
  readonly room?: (bytes: number) => Buffer;
}

/** Between the cells of a key, and before those of a record whose quotes are broken: no text holds them. */
const BETWEEN = '\x1f';
const BROKEN = '\x1e';

/**
 * Takes a batch of records; gives the bytes to write: every row as it stands with its answer behind it, its
 * own line break last. Rows with more or fewer cells than the header are set aside, blank lines and what
 * stands above the header pass through.
 */
export function passBatch(
  batch: RecordBatch,
  answers: Answers,
  book: LedgerBook,
  options: PassOptions,
): Buffer {
  const { bytes, count, starts, ends, cells, lines } = batch;
  const suffixes: (Buffer | undefined)[] = new Array(count);
  const dropped = new Set<number>();
  let line = batch.firstLine;
  let size = bytesOf(batch);
  for (let i = 0; i < count; i += 1) {
    if (line === options.headerLine) suffixes[i] = options.headerSuffix;
    else if (line > options.headerLine && cells[i] !== 0) {
      book.rowsIn += 1;
      suffixes[i] = suffixOf(batch, i, line, answers, book, options.width);
      if (suffixes[i] === undefined) {
        dropped.add(i);
        options.setAside(line, bytes.subarray(starts[i], ends[i]), cells[i] ?? 0);
      }
    }
    size += suffixes[i]?.length ?? 0;
    line += lines[i] ?? 0;
  }
  return written(batch, suffixes, dropped, (options.room ?? Buffer.allocUnsafe)(size));
}

/** The bytes that the records of a batch take together. */
function bytesOf({ count, starts, nexts }: RecordBatch): number {
  return count === 0 ? 0 : (nexts[count - 1] ?? 0) - (starts[0] ?? 0);
}

/** What is put behind a row; nothing when it has another number of cells than the header. */
function suffixOf(
  batch: RecordBatch,
  record: number,
  line: number,
  answers: Answers,
  book: LedgerBook,
  width: number,
): Buffer | undefined {
  if (batch.cells[record] !== width) {
    book.rowsSetAside += 1;
    return undefined;
  }
  const { outcome, suffix } = answerOf(batch, record, line, answers);
  book.rowsOut += 1;
  book.byStatus[outcome.status] += 1;
  return suffix;
}

function answerOf(batch: RecordBatch, record: number, line: number, answers: Answers): Answer {
  const key = () => keyOf(batch, record);
  const code = batch.width === 1 ? codeOf(batch, record) : NO_CODE;
  if (code !== NO_CODE) return answers.ofCode(code, line, key);
  return answers.of(spanOf(batch, record), line, key);
}

const NO_CODE = -1;
const CODE_DIGITS = 5;
const ZERO = 48;

/** The only wanted cell as a number when it is five digits and nothing else. */
function codeOf({ bytes, wanted }: RecordBatch, record: number): number {
  const start = wanted[record * 2] ?? -1;
  if (start < 0 || (wanted[record * 2 + 1] ?? -1) - start !== CODE_DIGITS) return NO_CODE;
  let code = 0;
  for (let at = start; at < start + CODE_DIGITS; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return NO_CODE;
    code = code * 10 + digit;
  }
  return code;
}

/**
 * What a row is looked up by: where the wanted cells stand side by side, the bytes from the first to the last,
 * which is one string to make and to hash instead of one for each cell and their sum. It took a third of the time.
 */
function spanOf(batch: RecordBatch, record: number): string {
  const { bytes, wanted, width, faults } = batch;
  const first = record * width * 2;
  const start = wanted[first] ?? -1;
  const end = wanted[first + width * 2 - 1] ?? -1;
  const isOneStretch = start >= 0 && end >= start && end - start <= LONGEST_SPAN;
  if (!isOneStretch || faults[record] === FAULT.unclosed || !batch.isContiguous)
    return keyOf(batch, record);
  return bytes.toString('latin1', start, end);
}

/** Longer spans hold more than names. */
const LONGEST_SPAN = 400;

/**
 * The bytes of the wanted cells as Latin-1, which is quick and loses nothing; a record whose quotes are
 * broken is told apart, for its cells are read otherwise.
 */
function keyOf({ bytes, wanted, width, faults }: RecordBatch, record: number): string {
  let key = faults[record] === FAULT.unclosed ? BROKEN : '';
  const first = record * width * 2;
  for (let slot = first; slot < first + width * 2; slot += 2) {
    const start = wanted[slot] ?? -1;
    if (slot > first) key += BETWEEN;
    if (start >= 0) key += bytes.toString('latin1', start, wanted[slot + 1]);
  }
  return key;
}

/** Each row's line break and the next row are one stretch: two copies a row. */
function written(
  { bytes, count, starts, ends, nexts }: RecordBatch,
  suffixes: readonly (Buffer | undefined)[],
  dropped: ReadonlySet<number>,
  out: Buffer,
): Buffer {
  let to = 0;
  let from = starts[0] ?? 0;
  for (let i = 0; i < count; i += 1) {
    const suffix = suffixes[i];
    if (dropped.has(i)) {
      to += bytes.copy(out, to, from, starts[i]);
      from = nexts[i] ?? 0;
    } else if (suffix !== undefined) {
      to += bytes.copy(out, to, from, ends[i]);
      to += suffix.copy(out, to);
      from = ends[i] ?? 0;
    }
  }
  to += bytes.copy(out, to, from, nexts[count - 1] ?? 0);
  return out.subarray(0, to);
}

/** Takes a key of `keyOf`; gives the cells as they stand and whether their quotes are broken. */
export function cellsOfKey(key: string): { cells: Buffer[]; isBroken: boolean } {
  const isBroken = key.startsWith(BROKEN);
  const cells = (isBroken ? key.slice(1) : key).split(BETWEEN);
  return { cells: cells.map((cell) => Buffer.from(cell, 'latin1')), isBroken };
}
