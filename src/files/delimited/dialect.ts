import { Failure } from '../../findings/index.js';
import { firstLineEnd } from './lines.js';
import { type Quote, sniffQuote } from './quotes.js';
import type { CsvParse } from './scan.js';
import { sniffDelimiter } from './sniff.js';

/** How a delimited file is written, and the part of it that holds its records. */
export interface Dialect {
  readonly body: Buffer;
  /** Absent when the file has one column. */
  readonly delimiter?: string;
  readonly quote: Quote;
  /** The line number of the body's first line. */
  readonly firstLine: number;
}

/** Excel's own way of naming the delimiter: a first line `sep=;`. In quotes it is a cell. */
const SEP_LINE = /^sep=([^\r\n])[\r\n]*$/i;

const QUOTE_SAMPLE_BYTES = 65_536;

/**
 * Takes UTF-8 bytes, the file's name and, when the user named one, its delimiter; gives how the file
 * is written: by what the user says, else by its `sep=` line, else by its first records. A file called
 * `.tsv` that tells nothing has tabs. Throws `option-value` for what can be no delimiter.
 */
export function readDialect(
  parse: CsvParse,
  utf8: Buffer,
  file: string,
  asked: string | undefined,
): Dialect {
  if (asked !== undefined && (asked.length !== 1 || /["\r\n]/.test(asked))) {
    const expected = [',', ';', '|', 'tab'];
    throw new Failure('option-value', { option: '--delimiter', value: asked, expected });
  }
  const lineEnd = firstLineEnd(utf8);
  const declared = SEP_LINE.exec(utf8.toString('utf8', 0, Math.min(lineEnd, 16)))?.[1];
  const body = declared === undefined ? utf8 : utf8.subarray(lineEnd);
  const quote = sniffQuote(body.toString('utf8', 0, QUOTE_SAMPLE_BYTES));
  const found = asked ?? declared ?? sniffDelimiter(parse, body, { file, quote });
  const delimiter = found ?? (/\.(?:tsv|tab)$/i.test(file) ? '\t' : undefined);
  const firstLine = declared === undefined ? 1 : 2;
  return { body, quote, firstLine, ...(delimiter !== undefined && { delimiter }) };
}
