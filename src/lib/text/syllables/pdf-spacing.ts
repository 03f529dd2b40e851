import { composeText } from '../letters/compose.js';
import { normaliseToneStyle } from '../letters/tone-style.js';
import { readVowel } from '../letters/vowels.js';
import { memoise } from '../memoise.js';
import { JOINING, LABELLED, VOWEL_FIRST_WORDS } from './pdf-spacing-words.js';
import { isVietnameseSyllable } from './syllable.js';

const TOKEN = /\S+/g;
const WORD = /^[("'“‘]*([\p{L}\p{M}]+)[)"'”’.,;:…?!]*$/u;
const ENDS_IN_LETTER = /[\p{L}\p{M}]$/u;
const STARTS_WITH_LETTER = /^\p{L}/u;
const MARKED = /[^\0-\x7f]/;
const PLAIN_LETTER = /^[a-zđ]$/i;
/** A mark after a space, with the letter it belongs to. */
const LOOSE_MARK = /\S?\s[\u0300-\u0303\u0306\u0309\u031b\u0323]/;

const CLEAR = 1;
const DOUBTFUL = 0.5;

interface Token {
  readonly text: string;
  /** The letters alone; empty when the token is no word. */
  readonly word: string;
  /** Whether the letters can be a word by themselves. */
  readonly whole: boolean;
}

/** The stretch of a text that looks torn, as it stands there. */
export interface PdfSpacing {
  readonly sample: string;
}

/**
 * Takes text; tells whether it looks extracted from a PDF, with spaces inside words
 * ("c ấp l ại", "trư ờng"): neighbours that are a syllable only when joined. One clear case is
 * enough; of the doubtful ones, which labels and initials can be mistaken for, two are needed.
 * Gives the first such stretch, or undefined.
 */
export function detectPdfSpacing(text: string): PdfSpacing | undefined {
  const loose = LOOSE_MARK.exec(text);
  if (loose !== null) return { sample: loose[0] };
  const tokens = (composeText(text).match(TOKEN) ?? []).map(tokenOf);
  // Of two halves one at least is no word by itself: in most texts every word is.
  if (tokens.every(({ word, whole }) => whole || word === '')) return undefined;
  const torn = tokens.flatMap((_, index) => {
    const weight = tornWeight(tokens, index);
    return weight === 0 ? [] : [{ index, weight }];
  });
  const [first] = torn;
  const total = torn.reduce((sum, { weight }) => sum + weight, 0);
  if (first === undefined || total < CLEAR) return undefined;
  if (!isMostlyVietnamese(tokens, torn.length)) return undefined;
  return { sample: `${tokens[first.index]?.text} ${tokens[first.index + 1]?.text}` };
}

/** Each torn word is two tokens that need not be whole. */
function isMostlyVietnamese(tokens: readonly Token[], torn: number): boolean {
  const words = tokens.filter(({ word }) => word !== '').length;
  const whole = tokens.filter((token) => token.whole).length;
  return 2 * (whole + 2 * torn) >= words;
}

/** Words of long lists with what stands around them. */
const MOST_WORDS = 8192;

const tokenOf = memoise((text): Token => {
  const word = WORD.exec(text)?.[1] ?? '';
  return { text, word, whole: isWhole(word) };
}, MOST_WORDS);

function isWhole(word: string): boolean {
  if (word === 'gi' || !isVietnameseSyllable(word)) return false;
  return !startsWithVowel(word) || VOWEL_FIRST_WORDS.has(normaliseToneStyle(word.toLowerCase()));
}

function startsWithVowel(word: string): boolean {
  return readVowel(word.charAt(0)) !== undefined;
}

/** How surely the tokens at `index` and after it are two halves of one word: 0, 0.5 or 1. */
function tornWeight(tokens: readonly Token[], index: number): number {
  const left = tokens[index];
  const right = tokens[index + 1];
  if (left === undefined || right === undefined || !areHalves(left, right)) return 0;
  if (isUpper(right.word) || !MARKED.test(left.word + right.word)) return DOUBTFUL;
  if (left.word.length === 1) return loneLetterWeight(tokens, index, right);
  if (right.word.length === 1 && left.whole) return lastLetterWeight(left, right);
  return CLEAR;
}

function areHalves(left: Token, right: Token): boolean {
  if (left.word === '' || right.word === '' || (left.whole && right.whole)) return false;
  if (!ENDS_IN_LETTER.test(left.text) || !STARTS_WITH_LETTER.test(right.text)) return false;
  return casesAgree(left.word, right.word) && isVietnameseSyllable(left.word + right.word);
}

/** One word is lower case after its first letter, or upper case as a whole. */
function casesAgree(left: string, right: string): boolean {
  const tail = left.slice(1) + right;
  return tail === tail.toLowerCase() || (isUpper(left) && isUpper(right));
}

function isUpper(word: string): boolean {
  return word !== word.toLowerCase() && word === word.toUpperCase();
}

function loneLetterWeight(tokens: readonly Token[], index: number, right: Token): number {
  if (isLabelled(tokens, index)) return 0;
  const letter = tokens[index]?.word ?? '';
  const before = tokens[index - 1];
  const mayBeInitial = isUpper(letter) && before !== undefined && ENDS_IN_LETTER.test(before.text);
  return startsWithVowel(right.word) && !mayBeInitial ? CLEAR : DOUBTFUL;
}

/** `phá o` is torn; `khoản n` and `bảng m` may be labels. */
function lastLetterWeight(left: Token, right: Token): number {
  if (takesLabel(left, right.word) || isJoining(left)) return 0;
  return startsWithVowel(right.word) ? CLEAR : DOUBTFUL;
}

/** Whether the letter at `index` follows a word or number that letters are the labels of. */
function isLabelled(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - (isJoining(tokens[index - 1]) ? 2 : 1)];
  if (before === undefined) return false;
  if (/\d/.test(before.text) || PLAIN_LETTER.test(before.word)) return true;
  return ENDS_IN_LETTER.test(before.text) && takesLabel(before, tokens[index]?.word ?? '');
}

function takesLabel(token: Token, letter: string): boolean {
  const labelled = isUpper(letter) ? LABELLED.capital : LABELLED.small;
  return labelled.has(token.word.toLowerCase());
}

function isJoining(token: Token | undefined): boolean {
  return JOINING.has(token?.text.toLowerCase() ?? '');
}
