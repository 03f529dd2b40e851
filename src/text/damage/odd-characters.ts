import { isUnicodeVietnamese } from '../legacy/legacy-font.js';

/**
 * What no text is typed with: control characters but for those that end a line, halves of
 * surrogate pairs, characters without a meaning of their own (of private use, none at all), letters
 * of formulas (𝐀), and a control character as workbooks write it.
 */
const ODD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb\ufffe\uffff]|\p{Co}|\p{Cs}|[\u{1d400}-\u{1d7ff}]|_x00(?:0[0-8EF]|1[0-9A-F]|7F)_/gu;

const CYRILLIC = /\p{Script=Cyrillic}/u;
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu;
const WORDS = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;

/** Takes text; gives the odd characters of it, each once, by their numbers (`U+001B`). */
export function oddCharacters(text: string): string[] {
  const odd = text.match(ODD) ?? [];
  return [...new Set([...odd, ...lookAlikes(text), ...softHyphens(text)])].map(numberOf);
}

/** Letters of Russian among Latin ones, which they look like (`NĐ-CР`): whoever searches finds nothing. */
function lookAlikes(text: string): string[] {
  if (!CYRILLIC.test(text)) return [];
  const mixed = (text.match(WORDS) ?? []).filter((word) => LATIN.test(word));
  return mixed.flatMap((word) => word.match(CYRILLIC_LETTERS) ?? []);
}

/** Where a line was broken once; in text for an ABC font it is the letter ư. */
function softHyphens(text: string): string[] {
  return isUnicodeVietnamese(text) ? (text.match(/\u00ad/g) ?? []) : [];
}

function numberOf(odd: string): string {
  if (odd.startsWith('_')) return odd;
  const code = odd.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
