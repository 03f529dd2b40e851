import { FAULT, type RecordBatch, type RowRole } from '../../../lib/tables/index.js';
import { LedgerBook } from '../ledger.js';
import type { Answers } from '../question/answers.js';
import type { RowWords } from '../row/evidence.js';
import type { LookUp } from '../row/look-up.js';
import { AddedBytes } from './added-bytes.js';
import type { KnownLines } from './known-lines.js';
import { Remembered } from './remembered.js';
import { type CellDialect, isBlank, mayBeOther, rowOf } from './row-cells.js';

/** What a pass needs to know of its file. */
export interface PassOptions extends CellDialect {
  /** Number of the line of the header's last row: what stands above is passed through as it is. */
  readonly headerLine: number;
  /** Cells of the header: a row with another number can't be added to. */
  readonly width: number;
  /** Lines above the header that are rows: the table was sorted together with it. */
  readonly rowsAbove?: ReadonlySet<number>;
  /** Headers further down from which on the columns are others, from the top. */
  readonly turns?: readonly Turn[];
  /**
   * Takes the texts of a row that is looked up anew and how many turns were passed; tells whether it is a header of
   * the columns as they are, or of others.
   */
  readonly headerIn?: (texts: readonly string[], turn: number) => 'same' | 'other' | undefined;
  readonly lookUp: LookUp;
  /** What lines are that are no rows of their own, as far as the file was looked at. */
  readonly known?: KnownLines;
  /**
   * Takes the line and the bytes of a row further down of which no ward was found, or whose cells are not as many as
   * those of the header, and the line of the last row that had one; tells what it is.
   */
  readonly judge?: (line: number, row: Buffer, lastRecord: number) => RowRole;
  /** Told of each row that was taken for a total or for what stands below a table: its line and its bytes. */
  readonly passedOver?: (line: number, row: Buffer) => void;
  /** Takes the texts of added cells; gives the bytes that are put behind a row for them. */
  readonly encode: (cells: readonly string[]) => Buffer;
  /** The headers of the added columns. */
  readonly headers: readonly string[];
  /** Told of each row that is set aside: its line, its bytes, how many cells it has. */
  readonly setAside: (line: number, row: Buffer, cells: number) => void;
  /** Takes the line and the bytes of a row and how many turns were passed; gives what it says in its own words. */
  readonly words?: (line: number, row: Buffer, turn: number) => RowWords;
  /** Told of each record whose quotes are broken: its line, and how (`FAULT`). */
  readonly brokenQuote: (line: number, fault: number) => void;
}

/** A header below rows. */
export interface Turn {
  readonly line: number;
  /** Cells of the header. */
  readonly width: number;
  /** Has the rows below answered by the columns of this header. */
  readonly begin: () => void;
  /** Whether these say nothing of wards: then the rows below are none of ours. */
  readonly isWardless?: boolean;
}

/** In place of the number of an answer. */
const NOTHING_ADDED = -1;
const DROPPED = -2;
const HEADERS_ADDED = -3;

/**
 * Goes through the records of a file batch by batch: answers and counts its rows, and writes them again with what
 * the answers add. Rows that say the same are thought about once. The hot path makes no object and no string.
 */
export class RowPass {
  readonly #book = new LedgerBook();
  readonly #remembered: Remembered;
  readonly #added = new AddedBytes();
  readonly #headers: Buffer;
  /** What each record of the batch is given: the number of an answer, or why it has none. */
  #given = new Int32Array(0);
  #width: number;
  readonly #delimiter: number;
  readonly #quote: number;
  #turn = 0;
  /** Line of the last row that has a ward or a question about one. */
  #lastRecord = 0;
  #isWardless = false;
  /** Whether a header was passed whose columns are unknown: no row below is read by those of another. */
  #isLost = false;
  #batch: RecordBatch | undefined;
  /** The record that is being counted. */
  #record = 0;
  /** What the rows were taken for that are none to answer. */
  readonly #others = new Map<RowRole, number>();

  constructor(
    private readonly answers: Answers,
    private readonly options: PassOptions,
  ) {
    this.#remembered = new Remembered(options, (texts) => this.#lookUp(texts));
    this.#width = options.width;
    this.#delimiter = options.delimiter.charCodeAt(0);
    this.#quote = options.quoting.quote.charCodeAt(0);
    this.#headers = options.encode(options.headers);
    answers.readBy((line) => this.#wordsAt(line));
  }

  /** How many rows have passed. */
  get rowsIn(): number {
    return this.#book.rowsIn;
  }

  /** How many rows were taken for what, of those that are none to answer. */
  get others(): ReadonlyMap<RowRole, number> {
    return this.#others;
  }

  /** The account, when the last row has passed. */
  close(): LedgerBook {
    this.#book.addStatuses(this.answers.byStatus);
    return this.#book;
  }

  /** Takes a batch of records; counts its rows and has those with as many cells as the header answered. */
  answer(batch: RecordBatch): void {
    if (this.answers.isFull) this.#startOver();
    this.#batch = batch;
    const { headerLine, rowsAbove } = this.options;
    const { count, cells, lines } = batch;
    this.#tellQuotes(batch);
    if (this.#given.length < count) this.#given = new Int32Array(count);
    let line = batch.firstLine;
    for (let record = 0; record < count; record += 1) {
      let given = line === headerLine ? HEADERS_ADDED : NOTHING_ADDED;
      const isRow = line > headerLine || rowsAbove?.has(line) === true;
      if (isRow && line !== headerLine && cells[record] !== 0 && !this.#isBlank(batch, record))
        given = this.#isTurn(line) ? HEADERS_ADDED : this.#row(batch, record, line);
      this.#given[record] = given;
      line += lines[record] ?? 0;
    }
  }

  /**
   * Takes a batch of records; answers its rows and gives the bytes to write: every row as it stands with its answer
   * behind it, its own line break last. Rows with more or fewer cells than the header are set aside, blank lines and
   * what stands above the header pass through. `room` gives a buffer of at least so many bytes to write into.
   */
  write(batch: RecordBatch, room: (bytes: number) => Buffer = Buffer.allocUnsafe): Buffer {
    this.answer(batch);
    const { bytes, count, starts, ends, nexts } = batch;
    const out = room(this.#sizeOf(batch));
    let to = 0;
    // A row's line break and the next row are one stretch: two copies a row.
    let from = starts[0] ?? 0;
    for (let record = 0; record < count; record += 1) {
      const given = this.#given[record] ?? NOTHING_ADDED;
      if (given === NOTHING_ADDED) continue;
      const end = given === DROPPED ? starts[record] : ends[record];
      to += bytes.copy(out, to, from, end);
      if (given >= 0) to += this.#added.copy(given, out, to);
      else if (given === HEADERS_ADDED) to += this.#headers.copy(out, to);
      from = (given === DROPPED ? nexts[record] : end) ?? 0;
    }
    to += bytes.copy(out, to, from, nexts[count - 1] ?? 0);
    return out.subarray(0, to);
  }

  /** Bytes that a batch takes at most with what is added. */
  #sizeOf({ count, starts, nexts }: RecordBatch): number {
    let size = (nexts[count - 1] ?? 0) - (starts[0] ?? 0) + this.#headers.length;
    while (this.#added.count < this.answers.size)
      this.#added.add(this.options.encode(this.answers.added(this.#added.count)));
    for (let record = 0; record < count; record += 1) {
      const given = this.#given[record] ?? NOTHING_ADDED;
      if (given >= 0) size += this.#added.lengthOf(given);
    }
    return size;
  }

  #tellQuotes({ count, firstLine, lines, faults }: RecordBatch): void {
    let line = firstLine;
    for (let record = 0; record < count; record += 1) {
      const fault = faults[record] ?? FAULT.none;
      if (fault !== FAULT.none) this.options.brokenQuote(line, fault);
      line += lines[record] ?? 0;
    }
  }

  /** Whether a line is the next header below; the columns are others from here on. */
  #isTurn(line: number): boolean {
    const turn = this.options.turns?.[this.#turn];
    if (turn === undefined || line < turn.line) return false;
    this.#turn += 1;
    this.#width = turn.width;
    this.#isLost = false;
    this.#isWardless = turn.isWardless === true;
    turn.begin();
    this.#remembered.clear();
    return true;
  }

  #row(batch: RecordBatch, record: number, line: number): number {
    const { known } = this.options;
    if (known !== undefined && line <= known.to) return this.#lookedAt(batch, record, line, known);
    if (this.#isWardless) return this.#other('unread', batch, record, line);
    const number = this.#answerOf(batch, record);
    if (number === HEADERS_ADDED) return this.#other('header-repeated', batch, record, line);
    const role = this.#roleOf(number, batch, record, line);
    if (role !== 'data') return this.#other(role, batch, record, line);
    return this.#counted(number, batch, record, line);
  }

  /** What a row further down is: one to answer, unless nothing was found for it and it looks like something else. */
  #roleOf(number: number, batch: RecordBatch, record: number, line: number): RowRole {
    const { judge } = this.options;
    const isSure = number >= 0 && !this.answers.isDoubtful(number);
    if (isSure || !mayBeOther(batch, record, this.#delimiter, this.#quote)) {
      this.#lastRecord = line;
      return 'data';
    }
    if (judge === undefined || this.#isLost) return 'data';
    return judge(line, rowOf(batch, record), this.#lastRecord);
  }

  #isBlank(batch: RecordBatch, record: number): boolean {
    return isBlank(batch, record, this.#delimiter, this.#quote);
  }

  /** A row of the part of the file that was looked at as a whole. */
  #lookedAt(batch: RecordBatch, record: number, line: number, known: KnownLines): number {
    const role = known.roles.get(line);
    if (role !== undefined) return this.#other(role, batch, record, line);
    if (this.#isWardless) return this.#other('unread', batch, record, line);
    const texts = known.texts.get(line);
    const number =
      texts === undefined ? this.#answerOf(batch, record) : this.answers.numberOf(texts);
    if (number === HEADERS_ADDED) return this.#other('header-repeated', batch, record, line);
    this.#lastRecord = line;
    return this.#counted(number, batch, record, line);
  }

  /** The number of a row's answer, or what is given to it where it has none. */
  #answerOf(batch: RecordBatch, record: number): number {
    const isWhole = batch.cells[record] === this.#width && !this.#isLost;
    return isWhole ? this.#remembered.numberOf(batch, record) : DROPPED;
  }

  /** A row that is none to answer stays as it is. */
  #other(role: RowRole, batch: RecordBatch, record: number, line: number): number {
    this.#others.set(role, (this.#others.get(role) ?? 0) + 1);
    if (role === 'header-repeated') return HEADERS_ADDED;
    if (role === 'total' || role === 'closing')
      this.options.passedOver?.(line, rowOf(batch, record));
    return NOTHING_ADDED;
  }

  #counted(number: number, batch: RecordBatch, record: number, line: number): number {
    this.#book.rowsIn += 1;
    if (number === DROPPED) this.#setAside(batch, record, line);
    else this.#count(number, record, line);
    return number;
  }

  #setAside(batch: RecordBatch, record: number, line: number): void {
    this.#book.rowsSetAside += 1;
    this.options.setAside(line, rowOf(batch, record), batch.cells[record] ?? 0);
  }

  #count(number: number, record: number, line: number): void {
    this.#record = record;
    this.answers.count(number, line);
    this.#book.rowsOut += 1;
  }

  /** What the row says that is being counted. */
  #wordsAt(line: number): RowWords {
    const { words } = this.options;
    if (words === undefined || this.#batch === undefined) return {};
    return words(line, rowOf(this.#batch, this.#record), this.#turn);
  }

  /** The number of an answer, or what is given to a header: rows below one of other columns are not read. */
  #lookUp(texts: readonly string[]): number {
    const header = this.options.headerIn?.(texts, this.#turn);
    if (header === 'same') return HEADERS_ADDED;
    if (header !== 'other') return this.answers.numberOf(texts);
    this.#isLost = true;
    return DROPPED;
  }

  #startOver(): void {
    this.answers.startOver();
    this.#remembered.clear();
    this.#added.clear();
  }
}
