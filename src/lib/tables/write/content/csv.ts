import { DELIMITERS } from '../../delimited/delimiters.js';
import { plainQuoting, type Quoting } from '../../delimited/quotes.js';
import { keepApostrophes, neutralise } from './neutralise.js';

export interface CsvOptions {
  /** One character; a comma when absent. */
  readonly delimiter?: string;
  /** Whether a byte order mark stands first, by which Excel knows UTF-8; no when absent. */
  readonly bom?: boolean;
  /** Whether cells that a spreadsheet would calculate get an apostrophe; yes when absent. */
  readonly neutralise?: boolean;
}

/**
 * Takes rows of text; gives them as delimited text (RFC 4180, CRLF) that `readContent` reads back
 * equal, with `neutralise` and without.
 */
export function encodeCsv(rows: readonly (readonly string[])[], options: CsvOptions = {}): string {
  const { delimiter = ',', bom = false, neutralise: safe = true } = options;
  const harmless = safe ? neutralise : keepApostrophes;
  const encode = (text: string): string => quoted(harmless(text), delimiter);
  const lines = rows.map((row) => `${row.map(encode).join(delimiter)}\r\n`);
  return `${bom ? '\ufeff' : ''}${lines.join('')}`;
}

/**
 * Takes texts and how a file is written; gives them as the cells of one line of it, without its break; nothing
 * is made harmless.
 */
export function encodeCells(
  texts: readonly string[],
  delimiter: string,
  quoting: Quoting = RFC_4180,
): string {
  return texts.map((text) => quoted(text, delimiter, quoting)).join(delimiter);
}

const RFC_4180 = plainQuoting('"');

/**
 * What can't stand in a cell without quotes: quotes, line breaks, any delimiter that a reader may
 * guess, a byte order mark, and the start of Excel's own `sep=` line.
 */
const SPECIAL = new RegExp(`["\\r\\n\\ufeff${DELIMITERS.join('')}]|^sep=`, 'i');

function quoted(text: string, delimiter: string, { quote, backslash }: Quoting = RFC_4180): string {
  // By its header, all in single quotes, such a file is known.
  const isNeeded = quote === "'" || SPECIAL.test(text) || text.includes(delimiter);
  if (!isNeeded) return text;
  const inner = backslash
    ? text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)
    : text.replaceAll(quote, quote + quote);
  return `${quote}${inner}${quote}`;
}
