import { type Finding, finding } from '../../../core/findings/index.js';
import { isRare } from './delimiters.js';
import type { Dialect } from './dialect.js';

/** What is said of a file that isn't written as spreadsheets do: by what signs it was read. */
export function dialectFindings(
  { delimiter, quoting, wrappedRows }: Dialect,
  file: string,
): Finding[] {
  const at = { place: { file } };
  const { quote, spaced, backslash } = quoting;
  return [
    ...(wrappedRows > 0 ? [finding('dialect-rows-quoted', at, { rows: wrappedRows })] : []),
    ...(delimiter !== undefined && isRare(delimiter)
      ? [finding('dialect-delimiter', at, { delimiter: shown(delimiter) })]
      : []),
    ...(quote === "'" ? [finding('dialect-single-quotes', at, {})] : []),
    ...(spaced ? [finding('dialect-spaces', at, {})] : []),
    ...(backslash ? [finding('dialect-backslash', at, {})] : []),
  ];
}

/** A sign that can't be seen by its number. */
function shown(delimiter: string): string {
  const code = delimiter.codePointAt(0) ?? 0;
  return code < 32 ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : delimiter;
}
