/** What the bytes that Windows-1258 reads differently are in Latin-1. */
const LATIN_1: Readonly<Record<string, string>> = {
  Ă: 'Ã',
  '\u0300': 'Ì',
  Đ: 'Ð',
  '\u0309': 'Ò',
  Ơ: 'Õ',
  Ư: 'Ý',
  '\u0303': 'Þ',
  ă: 'ã',
  '\u0301': 'ì',
  đ: 'ð',
  '\u0323': 'ò',
  ơ: 'õ',
  ư: 'ý',
  '₫': 'þ',
};

const NOT_LATIN_1 = /[^\0-\xff]/;
const NOT_LATIN_1_CHARS = /[^\0-\xff]/gu;

/**
 * Takes text; gives it with the characters that Windows-1258 alone shows turned into those
 * that Latin-1 shows for the same bytes. Old fonts are tables of bytes, and a file written with
 * them may have been opened as either. Characters of neither stay.
 */
export function asLatin1(text: string): string {
  return NOT_LATIN_1.test(text) ? text.replace(NOT_LATIN_1_CHARS, latin1Of) : text;
}

function latin1Of(char: string): string {
  const known = LATIN_1[char];
  if (known !== undefined) return known;
  const [base = '', mark = '', ...more] = char.normalize('NFD');
  const byte = LATIN_1[mark];
  return byte === undefined || more.length > 0 ? char : base + byte;
}
