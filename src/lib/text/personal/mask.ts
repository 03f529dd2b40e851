import { NameFinder } from './names.js';
import { numberSpans } from './numbers.js';
import { Phrases, wordsOf } from './phrases.js';
import type { Known, PersonalWords, Span } from './words.js';

/** What stands in place of a text that is personal as a whole. */
export const MASK = '•••';

/** The parts of an address are bounded so that a long line of letters costs no more than its length. */
const EMAIL =
  /[\p{L}\p{M}\p{Nd}\p{Cf}_.+%'-]{1,64}[@＠][\p{L}\p{M}\p{Nd}\p{Cf}-]{1,63}(?:[.．][\p{L}\p{M}\p{Nd}\p{Cf}-]{1,63}){1,8}/gu;

/** What is not masked of a number or an e-mail address: it shows what it was. */
const CHARACTER = /[^\s.@＠()+\-‐-―]/gu;

/** How far before a number the word may end that announces it. */
const ANNOUNCING =
  /^[\s:.=#(\-–"'“]{0,6}(?:(?:số|so|là|la|no|number)(?!\p{L}))?[\s:.=#(\-–"'“]{0,4}\p{Lu}{0,2}$/iu;

/** How much of a text before a number is looked at for such a word. */
const WINDOW = 48;

/** Gives a text without what is personal in it. */
export type Mask = (text: string) => string;

/**
 * Takes the words of persons, and those that are known; gives what masks e-mail addresses, telephone, identity,
 * insurance and account numbers in every spelling, and the names that stand beside them, behind a title or are known.
 * Procedure codes, decision numbers, ward codes, dates and amounts stay. What could be either is masked: the tax code
 * of a firm reads as a number of social insurance.
 */
export function personalMask(words: PersonalWords, known?: Known): Mask {
  const announcing = new Phrases(words.numbers);
  const names = new NameFinder(words);
  const announced = (text: string, start: number): boolean => isAnnounced(announcing, text, start);
  return (text) => {
    if (!MAY_BE_PERSONAL.test(text)) return text;
    const emails = [...text.matchAll(EMAIL)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
    const numbers = [...emails, ...numberSpans(text, announced, known)];
    const found = names.spans(text, numbers, known);
    return masked(text, numbers, found);
  };
}

/** Two letters or a number; most texts that have neither are signs of a table. */
const MAY_BE_PERSONAL = /\p{L}|\p{Nd}/u;

function isAnnounced(announcing: Phrases, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const words = wordsOf(before);
  for (let end = words.length; end > Math.max(0, words.length - 3); end -= 1) {
    const last = words[end - 1];
    if (last === undefined || !ANNOUNCING.test(before.slice(last.end))) continue;
    if (announcing.endingAt(words, end) > 0) return true;
  }
  return false;
}

/** Later spans never begin in earlier ones but where an address holds a number. */
function masked(text: string, numbers: readonly Span[], names: readonly Span[]): string {
  const parts = [
    ...numbers.map((span) => ({ ...span, by: hidden })),
    ...names.map((span) => ({ ...span, by: () => MASK })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  let shown = '';
  for (const { start, end, by } of parts) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    shown += text.slice(at, from) + by(text.slice(from, end));
    at = end;
  }
  return shown + text.slice(at);
}

function hidden(found: string): string {
  return found.replace(CHARACTER, '•');
}
