/** A code and the name that stands beside it. */
export interface Beside {
  readonly code: string;
  readonly rest: string;
}

/** What parts a code from the name behind it. */
const BEFORE = String.raw`(?:\s*[-–—:.,;/|_][-–—:.,;/|_\s]*|\s+|\s*(?=[([{]))`;

/** The same where the name stands first: a space alone may part anything from anything. */
const BEHIND = String.raw`(?:(?:(?<!\s)\s+|(?<![-–—:/|_\s]))[-–—:/|_]+\s*|(?<!\s)\s*(?=[([{]))`;

/** How a code is found at either end of a text. */
export interface BesidePatterns {
  readonly first: RegExp;
  readonly last: RegExp;
}

/** Takes what a code looks like; gives how it is found beside a name. */
export function besidePatterns(code: string): BesidePatterns {
  const inMarks = String.raw`(?:[([{"]\s*)?(${code})(?:\s*[)\]}"])?`;
  return {
    first: new RegExp(String.raw`^${inMarks}(?!\d)${BEFORE}([^\p{Nd}\s\-–—:.,;/|_].*)$`, 'su'),
    last: new RegExp(`^(.+?)${BEHIND}${inMarks}$`, 'su'),
  };
}

/** Takes a text; gives the code at its beginning or end and the name beside it, if it is one. */
export function findBeside(text: string, { first, last }: BesidePatterns): Beside | undefined {
  const [, code, behind] = first.exec(text) ?? [];
  if (code !== undefined && behind !== undefined) return named(code, behind);
  const [, before, closing] = last.exec(text) ?? [];
  return before === undefined || closing === undefined ? undefined : named(closing, before);
}

/** Two letters at least, and no other number that could be the code. */
const NAME = /\p{L}.*\p{L}/su;
const OTHER_CODE = /\d{4}/;

function named(code: string, text: string): Beside | undefined {
  const rest = text.replace(/^[([{]([^()[\]{}]*)[)\]}]?$/u, '$1').trim();
  // The mark that closes the name was taken for one around the whole.
  const whole = rest.includes('(') && !rest.includes(')') ? `${rest})` : rest;
  return NAME.test(rest) && !OTHER_CODE.test(rest) ? { code, rest: whole } : undefined;
}
