import { isVietnameseSyllable } from '../syllables/syllable.js';

/** Whatever parts words, ASCII signs and digits included. */
const WORD_ENDS = /[\s\0-@[-`{-\x7f\u2010-\u2027]+/;

const MARKED = /[^\0-\x7f]/;

/** Takes text; gives its words. */
export function wordsOf(text: string): string[] {
  return text.split(WORD_ENDS);
}

/** Whether a word is a Vietnamese syllable. Place names have k where the grammar has c: Đắk Lắk, Bắc Kạn, Kông. */
export function isReadable(word: string): boolean {
  return isVietnameseSyllable(word) || isVietnameseSyllable(word.replace(/^k(?!h)|k$/gi, 'c'));
}

/** How sure a share of readable words makes, 0..1, two decimals; `evidence` counts the telling words. */
export function confidenceOf(readable: number, evidence: number): number {
  return Math.round(readable * (1 - 0.5 ** evidence) * 100) / 100;
}

/**
 * Takes text; tells how surely its words with marks are Vietnamese as they stand, from 0 to 1.
 * A text without marks tells nothing: 0.
 */
export function vietnameseConfidence(text: string): number {
  const marked = wordsOf(text).filter((word) => MARKED.test(word));
  const readable = marked.filter(isReadable).length;
  return marked.length === 0 ? 0 : confidenceOf(readable / marked.length, readable);
}
