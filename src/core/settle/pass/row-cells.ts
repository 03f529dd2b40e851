import { cellText, FAULT, type Quoting, type RecordBatch } from '../../../lib/tables/index.js';

/** How the cells of a file are written. */
export interface CellDialect {
  /** One character of ASCII. */
  readonly delimiter: string;
  readonly quoting: Quoting;
  /** Takes bytes as they stand in the file; gives their text. */
  readonly decode: (bytes: Buffer, start: number, end: number) => string;
}

/** Takes a record; gives the texts of its wanted cells. Where its quotes are broken they stand for themselves. */
export function textsOf(
  { bytes, wanted, width, faults }: RecordBatch,
  record: number,
  { quoting, decode }: CellDialect,
): string[] {
  const isBroken = faults[record] === FAULT.unclosed;
  const texts: string[] = [];
  for (let slot = record * width * 2; texts.length < width; slot += 2) {
    const raw = decode(bytes, wanted[slot] ?? 0, wanted[slot + 1] ?? 0);
    texts.push(isBroken ? raw : cellText(raw, quoting));
  }
  return texts;
}

const ZERO = 48;
const SPACE = 32;
const TAB = 9;

/**
 * Whether nothing stands in any cell of a record: a spreadsheet writes such rows below a table, as far as it thinks that
 * its sheet goes. `delimiter`, `quote`: the bytes of them. It has a loop of its own beside `mayBeOther`: one that both
 * call costs a pass by code a sixth of its time.
 */
export function isBlank(
  { bytes, starts, ends }: RecordBatch,
  record: number,
  delimiter: number,
  quote: number,
): boolean {
  const end = ends[record] ?? 0;
  for (let at = starts[record] ?? 0; at < end; at += 1) {
    const byte = bytes[at];
    if (byte !== delimiter && byte !== quote && byte !== SPACE && byte !== TAB) return false;
  }
  return true;
}

/**
 * Whether a record may be no row of its table: totals, titles and signatures begin with words, while a numbered row or
 * one of codes begins with a digit. One that begins with a zero may be what a formula left.
 */
export function mayBeOther(
  { bytes, starts, ends }: RecordBatch,
  record: number,
  delimiter: number,
  quote: number,
): boolean {
  const end = ends[record] ?? 0;
  for (let at = starts[record] ?? 0; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === delimiter || byte === quote || byte === SPACE || byte === TAB) continue;
    return byte <= ZERO || byte > ZERO + 9;
  }
  return true;
}

/** What a record is that bears no ward code alone. */
export const NO_CODE = -1;

const CODE_DIGITS = 5;

/** The only wanted cell as a number when it is five digits and nothing else. */
export function codeOf({ bytes, wanted, width }: RecordBatch, record: number): number {
  const start = wanted[record * 2] ?? -1;
  if (width !== 1 || (wanted[record * 2 + 1] ?? -1) - start !== CODE_DIGITS) return NO_CODE;
  let code = 0;
  for (let at = start; at < start + CODE_DIGITS; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return NO_CODE;
    code = code * 10 + digit;
  }
  return code;
}

/** Longer cells hold more than names: they aren't remembered. */
const LONGEST_KEY = 400;

const LF = 10;

/**
 * The run of bytes that a record is looked up by, the same only for the same cells: where they stand side by side
 * the bytes of the file themselves, from the first cell to the last; else the cells as they stand with line feeds
 * between, which none holds outside its quotes.
 */
export class RowKey {
  readonly #own = Buffer.alloc(LONGEST_KEY);
  #columns: readonly number[] = [];
  #isStretch = false;
  bytes: Uint8Array = this.#own;
  start = 0;
  end = 0;

  /** `cells`: how many of the wanted cells it is made of, the first ones. */
  constructor(private readonly cells: number) {}

  /** Moves on to a record; gives whether it can be looked up: not where its cells are long or its quotes broken. */
  read(batch: RecordBatch, record: number): boolean {
    const { bytes, wanted, width, faults, columns } = batch;
    if (columns !== this.#columns) this.#look(columns);
    if (faults[record] === FAULT.unclosed) return false;
    if (!this.#isStretch) return this.#join(batch, record);
    const first = record * width * 2;
    this.bytes = bytes;
    this.start = wanted[first] ?? 0;
    this.end = wanted[first + this.cells * 2 - 1] ?? 0;
    return this.end - this.start <= LONGEST_KEY;
  }

  /** Looks whether the columns stand side by side. */
  #look(columns: readonly number[]): void {
    const [first = 0] = columns;
    this.#columns = columns;
    this.#isStretch = columns.slice(0, this.cells).every((column, at) => column === first + at);
  }

  #join({ bytes, wanted, width }: RecordBatch, record: number): boolean {
    this.bytes = this.#own;
    this.start = 0;
    let to = 0;
    const first = record * width * 2;
    for (let slot = first; slot < first + this.cells * 2; slot += 2) {
      const end = wanted[slot + 1] ?? 0;
      let at = wanted[slot] ?? 0;
      if (to + end - at >= LONGEST_KEY) return false;
      for (; at < end; at += 1, to += 1) this.#own[to] = bytes[at] ?? 0;
      this.#own[to] = LF;
      to += 1;
    }
    this.end = to;
    return true;
  }
}

/** The bytes of a record without its line break. */
export function rowOf({ bytes, starts, ends }: RecordBatch, record: number): Buffer {
  return bytes.subarray(starts[record], ends[record]);
}
