import { afterSpaces, closingQuote, type Quoting } from './quotes.js';

/**
 * Takes a cell as it stands in a record and how the file is quoted; gives its text, as csv-parse does: a
 * quoted cell without its quotes and with doubled ones single; one that goes on after its closing quote
 * with its quotes as they stand.
 */
export function cellText(raw: string, quoting: Quoting): string {
  const { quote, spaced } = quoting;
  const start = spaced ? afterSpaces(raw, 0) : 0;
  if (raw[start] !== quote) return raw;
  const closing = closingQuote(raw, start + 1, quoting);
  if (closing === -1) return raw;
  const content = unescaped(raw.slice(start + 1, closing), quoting);
  const end = spaced ? afterSpaces(raw, closing + 1) : closing + 1;
  return end === raw.length ? content : `${quote}${content}${raw.slice(closing)}`;
}

const ESCAPED = { '"': /\\(["\\])|""/g, "'": /\\(['\\])|''/g } as const;

function unescaped(content: string, { quote, backslash }: Quoting): string {
  if (!backslash) return content.replaceAll(quote + quote, quote);
  return content.replace(ESCAPED[quote], (_, letter: string = quote) => letter);
}
