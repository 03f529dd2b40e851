/** How quotes stand in a piece of delimited text. */
export interface Quoting {
  /** A quote inside an unquoted cell, or text after a closing quote. */
  readonly stray: boolean;
  /** The text ends inside a quoted cell. */
  readonly open: boolean;
}

/** Takes one record or several; tells whether their quotes follow RFC 4180, section 2, rules 5–7. */
export function examineQuotes(text: string, delimiter: string): Quoting {
  let stray = false;
  let atCellStart = true;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] !== '"') {
      atCellStart = endsCell(text[i], delimiter);
      continue;
    }
    if (!atCellStart) {
      stray = true;
      continue;
    }
    const closing = closingQuote(text, i + 1);
    if (closing === -1) return { stray, open: true };
    stray ||= !endsCell(text[closing + 1], delimiter);
    atCellStart = false;
    i = closing;
  }
  return { stray, open: false };
}

/** The first quote from `from` on that is not doubled, or -1. */
function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

function endsCell(character: string | undefined, delimiter: string): boolean {
  return (
    character === undefined || character === delimiter || character === '\n' || character === '\r'
  );
}
