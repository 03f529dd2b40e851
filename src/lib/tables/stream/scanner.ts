import { keepsTexts, type Quoting, swallowsRecords } from '../delimited/quotes.js';
import { LIMITS } from '../limits.js';
import { FAULT, type RecordBatch } from './record-batch.js';

/** How a file is written. */
export interface ByteDialect {
  /** One character of ASCII: one byte. */
  readonly delimiter: string;
  readonly quoting: Quoting;
}

/** Records that one batch holds at most. */
const BATCH_RECORDS = 65_536;

/** A quoted cell that runs on for this many bytes has no end. */
export const RECORD_BYTES = LIMITS.recordBytes;

/** After so many unclosed quotes the file doesn't quote its cells, and the rest is read so. */
const MOST_UNCLOSED = 50;

const SPACE = 32;
const BACKSLASH = 92;
const CR = 13;
const LF = 10;

/** No byte: a file that doesn't quote, or has no backslashes. */
const NEVER = -1;

/** The place of a cell that a record doesn't have. */
const NOWHERE = -1;

/**
 * Finds records and cells in bytes: the judge of its rules is csv-parse, as `readRecords` uses it (a
 * quote opens a cell only at its start, is doubled inside, and is literal anywhere else; CR, LF and
 * CRLF end a record); and what csv-parse can't, spaces around quotes and backslashes. One loop over the bytes with its state in local variables: taken apart into
 * functions it was four times slower.
 */
export class RecordScanner {
  #line: number;
  #unclosed = 0;
  #quote: number;
  /** Records with a stray quote that are read again, inside each other: each as if it were a file. */
  readonly #regions: { end: number; readonly quote: number }[] = [];
  readonly #places: Int32Array;
  /** Filled anew by every scan: a batch holds until the next one. */
  readonly #arrays;

  /**
   * `wanted`: indexes of the columns whose cells are to be found; `firstLine`: number of the first line;
   * `most`: records of a batch.
   */
  constructor(
    private readonly dialect: ByteDialect,
    private readonly wanted: readonly number[],
    firstLine: number,
    private readonly most = BATCH_RECORDS,
  ) {
    this.#line = firstLine;
    this.#quote = dialect.quoting.quote.charCodeAt(0);
    this.#places = new Int32Array(Math.max(-1, ...wanted) + 1).fill(-1);
    for (const [place, column] of wanted.entries()) this.#places[column] = place;
    this.#arrays = {
      starts: new Int32Array(most),
      ends: new Int32Array(most),
      nexts: new Int32Array(most),
      cells: new Int32Array(most),
      lines: new Int32Array(most),
      faults: new Uint8Array(most),
      found: new Int32Array(most * wanted.length * 2),
    };
  }

  /**
   * Takes bytes from the start of a record on; gives the whole records among them and how many bytes
   * they take. `isLast`: nothing follows these bytes, so the last record may lack its line break.
   */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop on purpose, see above; csv-parse judges it in the tests
  scan(bytes: Buffer, isLast: boolean): { batch: RecordBatch; consumed: number } {
    const width = this.wanted.length;
    const { starts, ends, nexts, cells, lines, faults, found } = this.#arrays;
    found.fill(NOWHERE);
    const places = this.#places;
    const columns = places.length;
    const { most } = this;
    const { quoting } = this.dialect;
    const { spaced } = quoting;
    const delimiter = this.dialect.delimiter.charCodeAt(0);
    const mark = quoting.quote.charCodeAt(0);
    const backslash = quoting.backslash ? BACKSLASH : NEVER;
    // Letters stand above all signs that matter: one comparison for most bytes.
    const highest = Math.max(delimiter, mark, CR);
    const highestQuoted = Math.max(mark, backslash, CR);
    const firstLine = this.#line;
    const regions = this.#regions;
    let quote = this.#quote;
    let literal = false;
    let count = 0;
    let at = 0;
    let consumed = 0;
    while (count < most && at < bytes.length) {
      for (let last = regions.at(-1); last !== undefined && at >= last.end; last = regions.at(-1)) {
        quote = last.quote;
        regions.pop();
      }
      const region = regions.at(-1);
      const length = region?.end ?? bytes.length;
      const isFinal = isLast || region !== undefined;
      const start = at;
      let column = 0;
      let breaks = 1;
      let fault: number = literal ? FAULT.unclosed : FAULT.none;
      let cellStart = at;
      let state = 0; // 0: the record goes on; 1: it ended; 2: the bytes did; 3: in an open quote
      while (state === 0) {
        let open = at;
        if (spaced) while (open < length && bytes[open] === SPACE) open += 1;
        if (!literal && open < length && bytes[open] === quote) {
          at = open + 1;
          for (;;) {
            while (at < length) {
              const byte = bytes[at] ?? 0;
              at += 1;
              if (byte > highestQuoted) continue;
              if (byte === quote) {
                at -= 1;
                break;
              }
              if (byte === backslash) {
                if (at < length && (bytes[at] === quote || bytes[at] === backslash)) at += 1;
                continue;
              }
              if (byte === LF || (byte === CR && bytes[at] !== LF)) breaks += 1;
            }
            if (at >= length) {
              state = 3;
              break;
            }
            if (bytes[at + 1] !== quote) break;
            at += 2;
          }
          if (state === 3) break;
          at += 1;
          if (spaced) while (at < length && bytes[at] === SPACE) at += 1;
          if (at < length) {
            const next = bytes[at];
            if (next !== delimiter && next !== LF && next !== CR) fault = FAULT.stray;
          }
        }
        while (at < length) {
          const byte = bytes[at] ?? 0;
          if (byte > highest) {
            at += 1;
            continue;
          }
          if (byte === delimiter || byte === LF || byte === CR) break;
          if (byte === mark && fault === FAULT.none) fault = FAULT.stray;
          at += 1;
        }
        const place = column < columns ? (places[column] ?? -1) : -1;
        if (place >= 0) {
          const slot = (count * width + place) * 2;
          found[slot] = cellStart;
          found[slot + 1] = at;
        }
        column += 1;
        if (at >= length) state = 2;
        else if (bytes[at] === delimiter) {
          at += 1;
          cellStart = at;
        } else state = 1;
      }
      if (state === 3 && !isFinal && length - start < RECORD_BYTES) break;
      if (state === 2 && !isFinal) break;
      // A CR at the very end may be half of a CRLF.
      if (bytes[at] === CR && at + 1 === length && !isFinal) break;
      const end = at;
      if (at < length) at += bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1;
      if (state !== 3 && fault === FAULT.stray && breaks > 1 && this.#swallows(bytes, start, at)) {
        regions.push({ end: at, quote });
        state = 3;
      }
      if (state === 3) {
        // The quote has no end: its line is read again with its quotes as they stand.
        this.#unclosed += 1;
        quote = this.#unclosed < MOST_UNCLOSED ? mark : NEVER;
        literal = true;
        at = start;
        for (let slot = count * width * 2; slot < (count + 1) * width * 2; slot += 1)
          found[slot] = NOWHERE;
        continue;
      }
      if (fault === FAULT.stray && this.#keepsTexts(bytes, start, end)) fault = FAULT.none;
      starts[count] = start;
      ends[count] = end;
      nexts[count] = at;
      cells[count] = end === start ? 0 : column;
      lines[count] = breaks;
      faults[count] = fault;
      this.#line += breaks;
      literal = false;
      count += 1;
      consumed = at;
    }
    this.#quote = quote;
    for (const region of regions) region.end -= consumed;
    const batch = {
      bytes,
      count,
      firstLine,
      starts,
      ends,
      nexts,
      cells,
      lines,
      faults,
      wanted: found,
      width,
      columns: this.wanted,
    };
    return { batch, consumed };
  }

  #keepsTexts(bytes: Buffer, start: number, end: number): boolean {
    return keepsTexts(bytes.toString('utf8', start, end), this.dialect.delimiter);
  }

  #swallows(bytes: Buffer, start: number, end: number): boolean {
    const { delimiter, quoting } = this.dialect;
    return swallowsRecords(bytes.subarray(start, end), delimiter, quoting);
  }
}
