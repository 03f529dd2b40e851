/**
 * Characters without width: zero-width spaces and joiners, direction marks, byte order mark. Not
 * the soft hyphen: it is the letter ư of the ABC fonts.
 */
const INVISIBLE = /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Everything that ends a line, HTML's line break included. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]|<\/?br\b[^<>]*>/gi;

const SPACES = /\s+/g;

/** One look that settles most texts: letters and signs with one space between them, no `<`. */
const TIDY =
  /^[!-;=-~\u00a1-\u017fƠơƯư\u1ea0-\u1ef9–‘’“”]+(?: [!-;=-~\u00a1-\u017fƠơƯư\u1ea0-\u1ef9–‘’“”]+)*$/;

/** One more look for the rest; alone it takes more than twice the time. */
const UNTIDY =
  /^\s|\s$|\s\s|[^\S ]|[\u0085\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]|<\/?br\b/i;

/**
 * Takes text; gives it as one line: runs of spaces of any kind (no-break, tab, line break,
 * `<br>`) become one space, characters without width are removed, ends are trimmed.
 */
export function tidySpace(text: string): string {
  if (TIDY.test(text) || !UNTIDY.test(text)) return text;
  return text.replace(LINE_BREAK, ' ').replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** Takes text; gives its lines, each tidied by `tidySpace`, blank ones left out. */
export function splitLines(text: string): string[] {
  return text
    .split(LINE_BREAK)
    .map(tidySpace)
    .filter((line) => line !== '');
}

/**
 * Takes text of several lines; gives the same lines tidied, without blank ones, parted by `\n`.
 * `<br>` in any spelling counts as a line break.
 */
export function tidyLines(text: string): string {
  return splitLines(text).join('\n');
}
