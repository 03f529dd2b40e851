import { tidySpace } from '../space.js';
import type { Peeled, Wrapping } from './unwrapped.js';

/** A formula that is nothing but a text or a number: `="00634"`, `=634`. */
const FORMULA = /^=\s*(?=["“”\d])/u;

/** Marks that stand before a text and behind it, in pairs. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['”', '”'],
  ["'", "'"],
  ['‘', '’'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
];

/** The apostrophe by which spreadsheets keep digits as text, as keyboards and programs write it. */
const APOSTROPHE = /^['’‘ʼ`´′](?=.)/u;

/** The end of a sentence or of an item of a list. */
const STOPS = /(?<=.)\s*[.,;:]+$/u;

/** What announces a code: `Mã xã: 00634`. */
const LABEL = /^mã(?:\s\p{L}+){0,4}\s*:\s*(?=.)/iu;

/** The forms of ASCII in the width of Chinese letters. */
const WIDE = /[\uff01-\uff5e]/g;
const WIDTH = 0xfee0;

const SOFT_HYPHEN = /\u00ad/g;

/** Whatever is longer is a page of text, not a code and a name. */
const LONGEST = 500;

/** Whether a text is short enough to be looked into. */
export function mayHoldCode(text: string): boolean {
  return text.length <= LONGEST;
}

/**
 * Takes a text; gives it on one line, in letters of usual width, without the marks around it. What
 * has no width goes untold, as everywhere.
 */
export function peel(text: string): Peeled {
  const narrow = text.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDTH));
  const how: Wrapping[] = narrow === text ? [] : ['wide'];
  let current = tidySpace(narrow.replace(SOFT_HYPHEN, ''));
  for (;;) {
    const formula = current.replace(FORMULA, '');
    const next = formula === current ? withoutMarks(current) : formula;
    if (next === current) return { text: current, how: [...new Set(how)] };
    how.push(formula === current ? 'marks' : 'formula');
    current = next.trim();
  }
}

function withoutMarks(text: string): string {
  const [, inside] =
    PAIRS.map(([first, last]) => between(text, first, last)).find(([found]) => found) ?? [];
  return (inside ?? text).replace(APOSTROPHE, '').replace(STOPS, '').replace(LABEL, '');
}

/** Whether a text stands in a pair of marks that don't occur inside, and what does. */
function between(text: string, first: string, last: string): readonly [boolean, string] {
  const inside = text.slice(first.length, -last.length);
  const isWhole = text.length > 2 && text.startsWith(first) && text.endsWith(last);
  return [isWhole && !inside.includes(first) && !inside.includes(last), inside];
}
