/** What stands around codes that people typed or copied: tab, line breaks, no-break space. */
const SPACES = [9, 10, 13, 0xa0];

/** What carries no meaning: zero-width space, byte order mark, the apostrophe that keeps zeros in a spreadsheet. */
const NOTHING = [0x200b, 0xfeff, 39];

/**
 * Takes a text expression and how the dialect writes a character; gives the expression that tidies it as
 * `reconcile` tidies the code of a row.
 */
export function tidied(text: string, character: (codePoint: number) => string): string {
  const spaced = SPACES.reduce((sql, code) => `REPLACE(${sql}, ${character(code)}, ' ')`, text);
  const bare = NOTHING.reduce((sql, code) => `REPLACE(${sql}, ${character(code)}, '')`, spaced);
  return `TRIM(${bare})`;
}
