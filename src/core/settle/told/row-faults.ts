import { isUtf8 } from 'node:buffer';
import { FAULT, type RecordBatch } from '../../../lib/tables/index.js';
import { type Finding, finding } from '../../findings/index.js';

/** Rows of each fault that a report lists. */
const MOST_LISTED = 1000;

/** What is wrong with the rows of a delimited file as they are written: the first of them, and how many in all. */
export class RowFaults {
  readonly #aside = new Listed();
  readonly #quotes = new Listed();
  #unread: { readonly first: number; last: number; readonly text: string } | undefined;
  #invalidLine: number | undefined;

  /** `expected`: cells of the header; `beside`: the file that holds the rows set aside. */
  constructor(
    private readonly file: string,
    private readonly expected: number,
    private readonly beside: string,
  ) {}

  /** Takes a row that has not as many cells as the header, or stands below one of columns that are not known. */
  addAside(row: number, found: number, text: string): void {
    const { file, expected } = this;
    if (found === expected) {
      this.#unread ??= { first: row, last: row, text };
      this.#unread.last = row;
      return;
    }
    this.#aside.add(() => finding('row-set-aside', { place: { file, row } }, { expected, found }));
  }

  /** Takes a row whose quotes are broken, as `FAULT` tells. */
  addQuote(row: number, fault: number): void {
    const code = fault === FAULT.unclosed ? 'quote-unclosed' : 'quote-stray';
    this.#quotes.add(() => finding(code, { place: { file: this.file, row } }, {}));
  }

  /** Takes a batch of text that should be UTF-8; remembers the line of the first record that isn't. */
  addText({ bytes, count, firstLine, starts, nexts, lines }: RecordBatch): void {
    if (this.#invalidLine !== undefined) return;
    if (isUtf8(bytes.subarray(starts[0] ?? 0, nexts[count - 1] ?? 0))) return;
    let line = firstLine;
    for (let record = 0; record < count; record += 1) {
      if (!isUtf8(bytes.subarray(starts[record], nexts[record]))) break;
      line += lines[record] ?? 0;
    }
    this.#invalidLine = line;
  }

  /** The first rows of each fault; where there are several, how many in all. */
  get findings(): Finding[] {
    const place = { file: this.file };
    const { beside } = this;
    const invalid = this.#invalidLine;
    return [
      ...this.#unreadRows(),
      ...(invalid === undefined
        ? []
        : [finding('byte-invalid', { place: { ...place, row: invalid } }, {})]),
      ...this.#aside.told((rows, listed) =>
        finding('rows-set-aside', { place }, { rows, listed, beside }),
      ),
      ...this.#quotes.told((rows, listed) => finding('quotes-broken', { place }, { rows, listed })),
    ];
  }

  /** The rows below a header of columns that are not known, from that header on. */
  #unreadRows(): Finding[] {
    if (this.#unread === undefined) return [];
    const { first, last, text } = this.#unread;
    const place = { file: this.file, row: first };
    return [
      finding('rows-not-understood', { place }, { rows: [`${first}–${last}`], sample: text }),
    ];
  }
}

/** Findings of one sort, of which the first are kept and all are counted. */
class Listed {
  readonly #first: Finding[] = [];
  #count = 0;

  add(make: () => Finding): void {
    this.#count += 1;
    if (this.#first.length < MOST_LISTED) this.#first.push(make());
  }

  told(summary: (all: number, listed: number) => Finding): Finding[] {
    const first = this.#first;
    return this.#count > 1 ? [summary(this.#count, first.length), ...first] : first;
  }
}
