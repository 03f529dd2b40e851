import { mayQuoteSingly, plainQuoting, type Quoting, sniffQuote } from './quotes.js';
import { countFaults } from './records.js';
import type { CsvParse } from './scan.js';
import { sniffDelimiter } from './sniff.js';

/** A way of quoting, and the delimiter that goes with it; absent when the file has one column. */
export interface Settled {
  readonly quoting: Quoting;
  readonly delimiter?: string;
}

export interface SettleOptions {
  /** The file's name, for refusing it. */
  readonly file: string;
  /** What the user or the file says that it is. */
  readonly delimiter: string | undefined;
}

/** What other ways than RFC 4180's there are, the least unusual first. */
const ODD = [
  { spaced: true, backslash: false },
  { spaced: false, backslash: true },
  { spaced: true, backslash: true },
] as const;

/** The most faults that another way may leave of those that RFC 4180's way has. */
const MOST_LEFT = 0.1;

/** No sign of any text: parts the cells of a file that has one a line. */
const NO_DELIMITER = '\0';

const QUOTE_SAMPLE_BYTES = 65_536;

/**
 * Takes UTF-8 bytes; gives how their cells are quoted and parted. RFC 4180's way, unless under it quotes stand
 * where they shouldn't and under another way they don't: what may be read in both ways is read in the plain one.
 */
export function settleQuoting(parse: CsvParse, bytes: Buffer, options: SettleOptions): Settled {
  const start = bytes.toString('utf8', 0, QUOTE_SAMPLE_BYTES);
  const settled = settledBy(parse, bytes, options, plainQuoting(sniffQuote(start)));
  if (settled.quoting.quote === "'" || !mayQuoteSingly(start)) return settled;
  // Its lines may not show it: cells of several lines.
  const single = settledBy(parse, bytes, options, plainQuoting("'"));
  return faultsOf(bytes, single, options) === 0 ? single : settled;
}

/** The same with one character that quotes. */
function settledBy(
  parse: CsvParse,
  bytes: Buffer,
  options: SettleOptions,
  quoting: Quoting,
): Settled {
  const plain = settledAs(parse, bytes, options, quoting);
  const { quote } = quoting;
  const isSpaced = bytes.includes(` ${quote}`) || bytes.includes(`${quote} `);
  const isEscaped = bytes.includes(`\\${quote}`);
  const mayBe = ODD.filter(
    ({ spaced, backslash }) => (!spaced || isSpaced) && (!backslash || isEscaped),
  );
  const faults = mayBe.length === 0 ? 0 : faultsOf(bytes, plain, options);
  if (faults === 0) return plain;
  const others = mayBe.map((odd) => {
    const settled = settledAs(parse, bytes, options, { ...quoting, ...odd });
    return { settled, faults: faultsOf(bytes, settled, options) };
  });
  const [best] = others.sort((a, b) => a.faults - b.faults);
  return best !== undefined && best.faults <= faults * MOST_LEFT ? best.settled : plain;
}

function settledAs(
  parse: CsvParse,
  bytes: Buffer,
  { file, delimiter: known }: SettleOptions,
  quoting: Quoting,
): Settled {
  const delimiter = known ?? sniffDelimiter(parse, bytes, { file, quoting });
  return { quoting, ...(delimiter !== undefined && { delimiter }) };
}

function faultsOf(
  bytes: Buffer,
  { quoting, delimiter = NO_DELIMITER }: Settled,
  { file }: SettleOptions,
): number {
  return countFaults(bytes, { file, delimiter, quoting, firstLine: 1 });
}
