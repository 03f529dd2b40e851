import { isReadable } from '../legacy/words.js';

/** The sign by which Unicode replaces what is none, also as other programs misread it. */
const REPLACED = /\ufffd|ï¿½/;

const SPACE = /\s+/;

/** Addresses of pages have question marks of their own. */
const ADDRESS = /:\/\/|www\.|[=@]/;

const INSIDE = /\p{L}\?+[-/]?\p{L}/u;
const BEFORE = /^["“(]?\?+\p{L}/u;
/** Behind consonants, which alone are no word; several capitals are an abbreviation. */
const BEHIND = /^["“(]?(?=\p{L})[BCDĐGHKLMNPQRSTVX]?[bcdđghklmnpqrstvx]*\?+[,;.)”"]?$/u;

/** So many words that end so are no questions, whatever stands behind them. */
const ENOUGH = 2;

/**
 * Takes text; gives the first word of it in which letters were replaced by `�` or, where a code page
 * lacked them, by question marks (`Th? t?c h?nh ch?nh`). A question mark behind a word is one.
 */
export function lostLetters(text: string): string | undefined {
  if (REPLACED.test(text)) return text.split(SPACE).find((word) => REPLACED.test(word));
  if (!text.includes('?')) return undefined;
  const words = text.split(SPACE).filter((word) => word.includes('?') && !ADDRESS.test(word));
  const behind = words.filter((word) => BEHIND.test(word));
  const [first = ''] = behind;
  const isLost = behind.length >= ENOUGH || (first !== '' && !text.trimEnd().endsWith(first));
  return words.find(hasLost) ?? (isLost ? first : undefined);
}

function hasLost(word: string): boolean {
  return BEFORE.test(word) || (INSIDE.test(word) && !isQuestion(word));
}

/** The space behind a question is missing: `có không?Nếu có`. */
function isQuestion(word: string): boolean {
  const parts = word.split('?').map((part) => part.replace(/[^\p{L}\p{M}]/gu, ''));
  const starts = parts.slice(1).every((part) => part === '' || /^\p{Lu}/u.test(part));
  return starts && parts.every((part) => part === '' || isReadable(part));
}
