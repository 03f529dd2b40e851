import { tidySpace } from '../space.js';
import { composeText } from './compose.js';
import { normaliseToneStyle } from './tone-style.js';

const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
const SINGLE_QUOTES = /[`\u00b4\u02bb\u02bc\u02b9\u2018-\u201b\u2032\uff07]/g;
const DOUBLE_QUOTES = /[\u00ab\u00bb\u201c-\u201f\u2033\uff02]/g;

/** Eth and African d look like đ and come out of old fonts and code pages in its place. */
const D_LOOKALIKES = /[ðɖ]/g;

const SOFT_HYPHEN = /\u00ad/g;

const ASCII = /^[\x20-\x7e]*$/;

/**
 * Takes any text; gives the key to compare it by: composed, one line, single spaces, lower case,
 * one style of tone marks, one kind of dash and of quotes. Keeps diacritics and i/y.
 * Idempotent. Never for display or storage.
 */
export function foldText(text: string): string {
  const lower = tidySpace(text).toLowerCase();
  return ASCII.test(lower) ? lower.replace(SINGLE_QUOTES, "'") : foldLetters(lower);
}

/** One look that tells whether any of these stands in a text: in most none does, and each takes its own look. */
const FOLDED_SIGN = new RegExp(
  [SOFT_HYPHEN, DASHES, SINGLE_QUOTES, DOUBLE_QUOTES, D_LOOKALIKES]
    .map(({ source }) => source)
    .join('|'),
);

/** Letters and signs that nothing but the place of their tone can be changed of. */
const SPELT_ALREADY = /^[ -_a-~à-ãè-êìíò-õùúýăđĩũơư\u1ea0-\u1ef9]*$/;

function foldLetters(lower: string): string {
  if (SPELT_ALREADY.test(lower)) return normaliseToneStyle(lower);
  if (!FOLDED_SIGN.test(lower)) return normaliseToneStyle(composeText(lower));
  return normaliseToneStyle(composeText(lower.replace(SOFT_HYPHEN, '')))
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(D_LOOKALIKES, 'đ');
}
