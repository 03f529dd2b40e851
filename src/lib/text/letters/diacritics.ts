const NOT_ASCII = /[^\0-\x7f]/;
const MARKED_LETTER = /([A-Za-z])[\u0300-\u036f]+/g;
const D_LOWER = /[đðɖ]/g;
const D_UPPER = /[ĐÐƉ]/g;

/**
 * Takes any text; gives its Latin letters without marks (`Đắk` → `Dak`), case kept, the rest as
 * it is. Different places collide this way (Ba Tô, Ba Tơ): only to propose, never to decide.
 */
export function stripDiacritics(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  return BEYOND_LATIN.test(text) ? strip(text) : text.replace(NOT_ASCII_LETTERS, plainLetter);
}

/** What stands for itself and what may join with its neighbours; composed Latin letters do neither. */
const BEYOND_LATIN = /[^\0-\x7f\xa0-\u024f\u1e00-\u1eff]/;

const NOT_ASCII_LETTERS = /[^\0-\x7f]/g;

/** Composed letters are few, and to take a name apart and put it together again takes 1.3 µs; to look each up half of that. */
const plainLetters = new Map<string, string>();

function plainLetter(letter: string): string {
  const known = plainLetters.get(letter);
  if (known !== undefined) return known;
  const plain = strip(letter);
  plainLetters.set(letter, plain);
  return plain;
}

function strip(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKED_LETTER, '$1')
    .replace(D_LOWER, 'd')
    .replace(D_UPPER, 'D')
    .normalize('NFC');
}
