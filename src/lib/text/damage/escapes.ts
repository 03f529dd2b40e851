/** Names of HTML's characters that stand in texts: letters with a mark by their parts, signs one by one. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  breve: '\u0306',
};

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  times: '×',
  sect: '§',
  euro: '€',
  dstrok: 'đ',
  Dstrok: 'Đ',
};

/** A character of HTML, of JSON, or white space as workbooks write it (`_x000D_`). */
const ESCAPE =
  /&#x([0-9a-f]{1,6});|&#(\d{1,7});|&([a-z]{2,6}\d{0,2});|\\u([0-9a-f]{4})|_x(000[9AD])_/gi;

/** Escapes are escaped again by programs in a row: `&amp;agrave;`. */
const MOST_PASSES = 3;

/** A letter beyond ASCII as addresses of the web have it: its bytes in UTF-8. */
const PERCENTS = /(?:%[c-f][\da-f](?:%[89ab][\da-f]){1,3})/i;

/** An address has to keep them. */
const ADDRESS = /:\/\/|www\./i;

/** Whether letters of a text are written as in addresses of the web, and it is none: `Th%E1%BB%A7`. */
export function hasPercents(text: string): boolean {
  return PERCENTS.test(text) && !ADDRESS.test(text);
}

function decodePercents(text: string): string {
  if (!hasPercents(text)) return text;
  try {
    return decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, '%25'));
  } catch {
    return text;
  }
}

/** Takes text; puts the characters in the place of what is written for them: `Th&#7911; t&#7909;c`. */
export function decodeEscapes(text: string): string {
  let [before, after] = ['', decodePercents(text)];
  for (let pass = 0; pass < MOST_PASSES && after !== before; pass += 1)
    [before, after] = [after, after.replace(ESCAPE, characterOf)];
  return after;
}

function characterOf(
  written: string,
  hex: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
  json: string | undefined,
  space: string | undefined,
): string {
  if (name !== undefined) return named(name) ?? written;
  if (space !== undefined) return String.fromCharCode(Number.parseInt(space, 16));
  const code =
    decimal === undefined ? Number.parseInt(hex ?? json ?? '', 16) : Number.parseInt(decimal, 10);
  const isWritten = json === undefined ? isCharacter(code) : isCharacter(code) && code > 0x7f;
  return isWritten ? String.fromCodePoint(code) : written;
}

function named(name: string): string | undefined {
  if (Object.hasOwn(SIGNS, name)) return SIGNS[name];
  const mark = MARKS[name.slice(1)];
  const letter = mark === undefined ? '' : (name.charAt(0) + mark).normalize('NFC');
  return letter.length === 1 ? letter : undefined;
}

/** Whether a number is of a character that shows, or of white space. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return (code < 0x7f || code > 0x9f) && (code < 0xd800 || code > 0xf8ff) && code <= 0x10ffff;
}
