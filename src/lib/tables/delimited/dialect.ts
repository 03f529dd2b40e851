import { FileFailure } from '../failure.js';
import { quoteKeptTexts } from './kept-texts.js';
import { firstLineEnd } from './lines.js';
import type { Quoting } from './quotes.js';
import { settleQuoting } from './quoting.js';
import type { CsvParse } from './scan.js';
import { unwrapRows } from './wrapped.js';

/** How a delimited file is written, and the part of it that holds its records. */
export interface Dialect {
  /** Of a file whose rows are quoted whole: the rows without those quotes. Formulas of texts are quoted. */
  readonly body: Buffer;
  /** Absent when the file has one column. */
  readonly delimiter?: string;
  /** What parts the cells of the body, one byte: the delimiter, where that is one; else a sign of no text. */
  readonly sign: string;
  readonly quoting: Quoting;
  /** Rows that were quoted whole, as if each were one cell. */
  readonly wrappedRows: number;
  /** The line number of the body's first line. */
  readonly firstLine: number;
}

/** Excel's own way of naming the delimiter: a first line `sep=;`. In quotes it is a cell. */
const SEP_LINE = /^sep=([^\r\n])[\r\n]*$/i;

/**
 * Takes UTF-8 bytes, the file's name and, when the user named one, its delimiter; gives how the file
 * is written: by what the user says, else by its `sep=` line, else by its first records. A file called
 * `.tsv` that tells nothing has tabs. Throws `option-value` for what can be no delimiter.
 */
export function readDialect(
  parse: CsvParse,
  utf8: Buffer,
  file: string,
  option: string | undefined,
): Dialect {
  const asked = delimiterNamed(option);
  const lineEnd = firstLineEnd(utf8);
  const declared = SEP_LINE.exec(utf8.toString('utf8', 0, Math.min(lineEnd, 16)))?.[1];
  const written = quoteKeptTexts(declared === undefined ? utf8 : utf8.subarray(lineEnd));
  const firstLine = declared === undefined ? 1 : 2;
  const named = asked ?? declared;
  const isWide = named !== undefined && Buffer.byteLength(named) > 1;
  const unused = unusedSign(written);
  const parted = isWide ? Buffer.from(written.toString().replaceAll(named, unused)) : written;
  const known = isWide ? unused : named;
  const { body, wrappedRows } = unwrapRows(parse, parted, { file, delimiter: known });
  const settled = settleQuoting(parse, body, { file, delimiter: known });
  const delimiter = isWide
    ? named
    : (settled.delimiter ?? (/\.(?:tsv|tab)$/i.test(file) ? '\t' : undefined));
  return {
    body,
    quoting: settled.quoting,
    wrappedRows,
    firstLine,
    sign: isWide ? unused : (delimiter ?? unused),
    ...(delimiter !== undefined && { delimiter }),
  };
}

/** Separators of ASCII, which no text holds. */
const SEPARATORS = ['\x1f', '\x1e', '\x1d', '\x1c'];

function unusedSign(bytes: Buffer): string {
  return SEPARATORS.find((sign) => !bytes.includes(sign)) ?? '\x1f';
}

/** Takes the value of `--delimiter`; gives the character that it names. Throws `option-value`. */
function delimiterNamed(option: string | undefined): string | undefined {
  if (option === undefined) return undefined;
  if (/^(?:tab|\\t)$/i.test(option)) return '\t';
  if (option.length === 1 && !/["\r\n]/.test(option)) return option;
  const expected = [',', ';', '|', 'tab'];
  throw new FileFailure('option-value', { option: '--delimiter', value: option, expected });
}
