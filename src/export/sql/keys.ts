import type { Dialect } from './dialect.js';
import { INVISIBLE, LINE_BREAKS, SPACES } from './spaces.js';

/** Stands in tidied text for a moment: it holds none, for it is a space. */
const TAB = '\t';

/**
 * Takes a column of codes; gives what a row is looked up by: the code as `reconcile` reads it, as text, tidied,
 * without the apostrophe that keeps zeros in a spreadsheet, of five digits at least. No value for an empty one.
 */
export function codeKey(dialect: Dialect, column: string): string {
  const { asText, joined, literal, padded, spelt } = dialect;
  const text = trimmed(tidied(dialect, asText(column)));
  const marked = joined(spelt(TAB), text);
  const bare = replaced(marked, joined(spelt(TAB), literal("'")), "''");
  return padded(`NULLIF(${replaced(bare, spelt(TAB), "''")}, '')`);
}

/** Spaces of every kind as one space each, and nothing that has no width. */
function tidied({ literal, replaceEach }: Dialect, text: string): string {
  const unbroken = LINE_BREAKS.reduce((sql, one) => replaced(sql, literal(one), "' '"), text);
  return replaceEach(replaceEach(unbroken, SPACES, ' '), INVISIBLE, '');
}

function trimmed(text: string): string {
  return `TRIM(${text})`;
}

function replaced(text: string, from: string, to: string): string {
  return `REPLACE(${text}, ${from}, ${to})`;
}
