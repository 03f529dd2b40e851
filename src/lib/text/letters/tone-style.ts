import { readVowel, withTone } from './vowels.js';

/**
 * A toned vowel that stands one letter too early: the older style (hòa, khỏe, thủy), and the
 * slips qúy, gía, đừơng, thúê. `của`, `mía` and `mứa` are right: there the first vowel is the nucleus,
 * unless its letter belongs to the onset (qu-, gi-).
 */
const EARLY_TONE =
  /[òóỏõọ][aăe]|[ùúủũụ][yâêôơ]|[ừứửữự]ơ|[ìíỉĩịỳýỷỹỵ]ê|(?<=q)[ùúủũụ][aăeio]|(?<=(?<!n)g)[ìíỉĩị][aăâeoôơuư]/giu;

/** One look that tells most texts to have none: a vowel with a tone and another behind it. */
const TWO_VOWELS = /[ìíòóùúýĩũỉịọỏụủứừửữựỳỵỷỹõ][aăâeêioôơuưy]/iu;

/**
 * Takes composed text; gives it with every tone mark where the newer style writes it:
 * hòa → hoà, thủy → thuỷ, khỏe → khoẻ. For comparison only; proper names keep their own style.
 */
export function normaliseToneStyle(text: string): string {
  return TWO_VOWELS.test(text) ? text.replace(EARLY_TONE, moveTone) : text;
}

function moveTone(pair: string): string {
  const [toned = '', next = ''] = pair;
  const vowel = readVowel(toned);
  return vowel === undefined ? pair : vowel.letter + withTone(next, vowel.tone);
}
