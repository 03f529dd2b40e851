import { DELIMITERS } from '../delimited/sniff.js';
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

/** Takes texts; gives them as the cells of one line, without its break; nothing is made harmless. */
export function encodeCells(texts: readonly string[], delimiter: string): string {
  return texts.map((text) => quoted(text, delimiter)).join(delimiter);
}

/**
 * What can't stand in a cell without quotes: quotes, line breaks, any delimiter that a reader may
 * guess, a byte order mark, and the start of Excel's own `sep=` line.
 */
const SPECIAL = new RegExp(`["\\r\\n\\ufeff${DELIMITERS.join('')}]|^sep=`, 'i');

function quoted(text: string, delimiter: string): string {
  if (!SPECIAL.test(text) && !text.includes(delimiter)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}
