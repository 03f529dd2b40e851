/** What quotes the cells of a file: RFC 4180 knows the double one, database exports the other. */
export type Quote = '"' | "'";

const DOUBLE = /(?:^|[,;\t|])"/m;

/** A line of cells in single quotes only, as the header of such an export is. */
const SINGLE_LINE = /^\s*'[^'\r\n]*'(?:[,;\t|]'[^'\r\n]*')*[\r\n]/;
const SINGLE_CELL = /(?:^|[,;\t|])'[^'\r\n]*'(?:[,;\t|]|$)/;

/** The least share of lines with a cell in single quotes of a file that quotes so. */
const LEAST_SHARE = 0.5;

/** Takes the beginning of a delimited file; gives the character that quotes its cells. */
export function sniffQuote(text: string): Quote {
  if (DOUBLE.test(text) || !SINGLE_LINE.test(text)) return '"';
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const single = lines.filter((line) => SINGLE_CELL.test(line)).length;
  return single >= lines.length * LEAST_SHARE ? "'" : '"';
}

/**
 * Takes one record or several; tells whether a quote stands where RFC 4180 (section 2, rules 5–7)
 * has none: inside an unquoted cell, or closing a cell that goes on after it.
 */
export function hasStrayQuote(text: string, delimiter: string, quote: Quote): boolean {
  let atCellStart = true;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] !== quote) {
      atCellStart = endsCell(text[i], delimiter);
      continue;
    }
    if (!atCellStart) return true;
    const closing = closingQuote(text, i + 1, quote);
    if (closing === -1) return false;
    if (!endsCell(text[closing + 1], delimiter)) return true;
    atCellStart = false;
    i = closing;
  }
  return false;
}

/** The first quote from `from` on that is not doubled, or -1. */
function closingQuote(text: string, from: number, quote: Quote): number {
  let found = text.indexOf(quote, from);
  while (found !== -1 && text[found + 1] === quote) found = text.indexOf(quote, found + 2);
  return found;
}

function endsCell(character: string | undefined, delimiter: string): boolean {
  return (
    character === undefined || character === delimiter || character === '\n' || character === '\r'
  );
}
