import type { Span } from '../types.js';
import type { SourceText } from './source-text.js';
import { unglue } from './unglue.js';

/** A word, a number or one mark, with its place in the text as given. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** Composed; words keep their case. */
  readonly text: string;
  /** The token stands first in its line. */
  readonly opensLine: boolean;
}

/** Runs of letters and digits (apostrophes belong to names: "Ea H'Leo"), or one other mark. */
const RUN = /[\p{L}\p{M}\p{N}'’ʼ]+|[^\s]/gu;

/** Marks of Markdown and characters without a shape: they carry nothing of the text. */
const NOISE = /^[*_\\#|>~`\u200b-\u200f\u2060\ufeff\u00ad]$/;

/** Takes a text; gives its tokens in order. Every character is in a token, a space, or noise. */
export function tokens(text: SourceText): Token[] {
  const found: Token[] = [];
  let end = 0;
  for (const match of text.composed.matchAll(RUN)) {
    const [run] = match;
    if (NOISE.test(run)) continue;
    const opensLine = found.length === 0 || text.composed.slice(end, match.index).includes('\n');
    end = match.index + run.length;
    let start = match.index;
    for (const word of unglue(run)) {
      const first = start === match.index;
      found.push(token(text, word, start, first && opensLine));
      start += word.length;
    }
  }
  return found;
}

function token(text: SourceText, word: string, start: number, opensLine: boolean): Token {
  const { offsets, given } = text;
  return {
    kind: kindOf(word),
    text: word,
    start: offsets[start] ?? given.length,
    end: offsets[start + word.length] ?? given.length,
    opensLine,
  };
}

function kindOf(word: string): Token['kind'] {
  if (/^\p{N}+$/u.test(word)) return 'number';
  return /[\p{L}\p{M}\p{N}]/u.test(word) ? 'word' : 'mark';
}
