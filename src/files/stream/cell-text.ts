/**
 * Takes a cell as it stands in a record and the quote of the file; gives its text, as csv-parse does: a
 * quoted cell without its quotes and with doubled ones single; one that goes on after its closing quote
 * with its quotes as they stand.
 */
export function cellText(raw: string, quote: string): string {
  if (!raw.startsWith(quote)) return raw;
  let closing = raw.indexOf(quote, 1);
  while (closing !== -1 && raw[closing + 1] === quote) closing = raw.indexOf(quote, closing + 2);
  if (closing === -1) return raw;
  const content = raw.slice(1, closing).replaceAll(quote + quote, quote);
  return closing === raw.length - 1 ? content : `${quote}${content}${raw.slice(closing)}`;
}
