import { composeText } from '../../../lib/text/index.js';

/** What a letter's decomposition may hold besides the letter: shapes and tones of Vietnamese. */
const MARKS = /^[\u0300-\u0303\u0306\u0309\u031b\u0323]+$/;

/** Signs beyond ASCII that nothing else is composed to. */
const SIGNS = /^[đĐ–—‘’“”…]$/;

const ASCII = /^[\x20-\x7e]$/;

/** Characters that mean the same as one of ASCII, and that composing makes that one. */
const SAME: Readonly<Record<string, string>> = { ';': '\u037e', '`': '\u1fef', K: '\u212a' };

/** Grave and acute of Vietnamese as they were once encoded, and as they are. */
export const FORMER_MARKS = [
  ['\u0340', '\u0300'],
  ['\u0341', '\u0301'],
] as const;

/** Whether every way of writing a text is known: letters of Vietnamese, and what ASCII has. */
export function isSpellable(text: string): boolean {
  return [...text].every((character) => {
    if (ASCII.test(character) || SIGNS.test(character)) return true;
    const [base = '', ...marks] = character.normalize('NFD');
    return /^[A-Za-z]$/.test(base) && MARKS.test(marks.join(''));
  });
}

/**
 * Takes a character; gives the other ways of writing it that composing makes one with it: a letter with its
 * marks behind it, some or all, in whatever order they were typed.
 */
export function otherSpellings(character: string): string[] {
  const [base = '', ...marks] = character.normalize('NFD');
  const orders = marks.length > 1 ? [marks, marks.toReversed()] : [marks];
  const spellings = orders.flatMap(([first = '', ...rest]) => [
    [base, first, ...rest].join(''),
    [`${base}${first}`.normalize('NFC'), ...rest].join(''),
  ]);
  const same = SAME[character];
  return [...new Set(same === undefined ? spellings : [same])].filter(
    (one) => one !== character && composeText(one) === character,
  );
}
