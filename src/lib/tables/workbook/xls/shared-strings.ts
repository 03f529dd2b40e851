const HEADER_BYTES = 8;

/** Flags of a text (MS-XLS 2.5.293). */
const TWO_BYTES = 1;
const EXTENDED = 4;
const RICH = 8;

/** Bytes of a formatting run. */
const RUN_BYTES = 4;

const NO_RUNS: readonly TextRun[] = [];

/**
 * Takes the record of the texts that cells share and those it goes on in; tells whether each text
 * ends within them. The library trusts the lengths, and goes back, or on without end, when one of
 * them is broken.
 */
export function areSoundStrings(records: readonly Buffer[]): boolean {
  const table = new StringTable(records);
  try {
    return table.passThrough();
  } catch {
    // A number that would stand beyond the end.
    return false;
  }
}

/** Where in a text, in UTF-16 units, another font begins. */
interface TextRun {
  readonly from: number;
  readonly font: number;
}

/** Takes records whose texts are sound; gives the runs of each text. */
export function textRuns(records: readonly Buffer[]): readonly (readonly TextRun[])[] {
  const table = new StringTable(records);
  table.passThrough();
  return table.runs;
}

class StringTable {
  readonly runs: (readonly TextRun[])[] = [];
  private readonly bytes: Buffer;
  /** Where records end. A text that goes on in the next begins there with its width anew. */
  private readonly ends: readonly number[];
  private at = HEADER_BYTES;

  constructor(records: readonly Buffer[]) {
    this.bytes = Buffer.concat(records);
    let end = 0;
    this.ends = records.map(({ length }) => {
      end += length;
      return end;
    });
  }

  passThrough(): boolean {
    const count = this.bytes.readUInt32LE(4);
    for (let i = 0; i < count && this.at < this.bytes.length; i += 1) this.passText();
    return this.at <= this.bytes.length;
  }

  private passText(): void {
    const { bytes } = this;
    const letters = bytes.readUInt16LE(this.at);
    const flags = bytes.readUInt8(this.at + 2);
    this.at += 3;
    let rest = 0;
    let runs = 0;
    if ((flags & RICH) !== 0) {
      runs = bytes.readUInt16LE(this.at);
      this.at += 2;
    }
    if ((flags & EXTENDED) !== 0) {
      rest += bytes.readUInt32LE(this.at);
      this.at += 4;
    }
    this.passLetters(letters, widthOf(flags));
    this.runs.push(runs === 0 ? NO_RUNS : this.runsHere(runs));
    this.at += runs * RUN_BYTES + rest;
  }

  private runsHere(count: number): readonly TextRun[] {
    const within = Math.min(count, Math.floor((this.bytes.length - this.at) / RUN_BYTES));
    return Array.from({ length: within }, (_, i) => ({
      from: this.bytes.readUInt16LE(this.at + i * RUN_BYTES),
      font: this.bytes.readUInt16LE(this.at + i * RUN_BYTES + 2),
    }));
  }

  private passLetters(letters: number, firstWidth: number): void {
    let left = letters;
    let width = firstWidth;
    for (;;) {
      const end = this.ends.find((place) => place >= this.at) ?? 0;
      const here = Math.min(left, Math.floor((end - this.at) / width));
      this.at += here * width;
      left -= here;
      if (left === 0) return;
      this.at = end + 1;
      width = widthOf(this.bytes.readUInt8(end));
    }
  }
}

function widthOf(flags: number): number {
  return (flags & TWO_BYTES) === 0 ? 1 : 2;
}
