import { type Notice, notice } from '../notice.js';
import { isRare } from './delimiters.js';
import type { Dialect } from './dialect.js';

/** What is said of a file that isn't written as spreadsheets do: by what signs it was read. */
export function dialectNotices(
  { delimiter, quoting, wrappedRows }: Dialect,
  file: string,
): Notice[] {
  const at = { place: { file } };
  const { quote, spaced, backslash } = quoting;
  return [
    ...(wrappedRows > 0 ? [notice('dialect-rows-quoted', at, { rows: wrappedRows })] : []),
    ...(delimiter !== undefined && isRare(delimiter)
      ? [notice('dialect-delimiter', at, { delimiter: shown(delimiter) })]
      : []),
    ...(quote === "'" ? [notice('dialect-single-quotes', at, {})] : []),
    ...(spaced ? [notice('dialect-spaces', at, {})] : []),
    ...(backslash ? [notice('dialect-backslash', at, {})] : []),
  ];
}

/** A sign that can't be seen by its number. */
function shown(delimiter: string): string {
  const code = delimiter.codePointAt(0) ?? 0;
  return code < 32 ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : delimiter;
}
