/** What tells a code from other texts stands at its beginning; a longer cell is read no further. */
const LONGEST = 1000;

/** Takes what a kind says that a field's values look like; gives whether a text does. */
export function lookOf(looksLike: string): (text: string) => boolean {
  const pattern = new RegExp(looksLike, 'iu');
  return (text) => pattern.test(text.slice(0, LONGEST));
}
