import { narrow, tidySpace } from '../../lib/text/index.js';
import type { Peeled, Wrapping } from './unwrapped.js';

/**
 * What stands before a code: the sign of a formula that is nothing but a text (`="00634"`), the
 * apostrophe by which spreadsheets keep digits as text, as keyboards and programs write it, quotes
 * and brackets. And what stands behind: their other halves, the end of a sentence or of an item.
 */
const BEFORE = /^[='’‘ʼ`´′"“”«([{\s]+(?=.)/u;
const BEHIND = /(?<=^.|[^’'"”“»)\]}.,;:\s])[’'"”“»)\]}.,;:\s]+$/u;

/** What announces a code: `Mã xã: 00634`. */
const LABEL = /^mã(?:\s\p{L}+){0,4}\s*:\s*(?=.)/iu;

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
  const narrowed = narrow(text);
  const tidy = tidySpace(narrowed.replace(SOFT_HYPHEN, ''));
  const bare = tidy.replace(LABEL, '').replace(BEFORE, '').replace(BEHIND, '');
  const how: Wrapping[] = narrowed === text ? [] : ['wide'];
  if (tidy.startsWith('=')) how.push('formula');
  else if (bare !== tidy) how.push('marks');
  return { text: bare, how };
}
