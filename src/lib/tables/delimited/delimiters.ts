/**
 * The delimiters that are tried, in the order of preference: those of spreadsheets, then those of exports that
 * look for a sign no text holds.
 */
export const DELIMITERS = [',', ';', '\t', '|', '^', '~', '\x1f', '\x01'] as const;

/** The same as they stand between the brackets of a pattern. */
export const DELIMITER_SIGNS = DELIMITERS.join('').replace('^', '\\^');

/** Those that nobody has to be told of. */
const USUAL: ReadonlySet<string> = new Set([',', ';', '\t', '|']);

/** Whether a delimiter is one of those that spreadsheets don't write. */
export function isRare(delimiter: string): boolean {
  return !USUAL.has(delimiter);
}
