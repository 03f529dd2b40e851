import type { Token } from '../text/tokens.js';

/** A stretch of tokens, from `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface NumberedStretch extends Stretch {
  readonly number: number;
}

/** Finds the articles: "Điều n." at the head of a line, n one more than the last. */
export function findArticles(tokens: readonly Token[]): NumberedStretch[] {
  const heads: { at: number; number: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const number = tokens[at + 1];
    if (token.text !== 'Điều' || !token.opensLine || number?.kind !== 'number') continue;
    if (tokens[at + 2]?.text !== '.' || Number(number.text) !== heads.length + 1) continue;
    heads.push({ at, number: heads.length + 1 });
  }
  return stretches(heads, tokens.length);
}

/**
 * Finds the clauses of an article: "n." before a capitalised word, at the head of a line or behind
 * the end of a sentence, since clauses also run on in one paragraph.
 */
export function findClauses(tokens: readonly Token[], article: Stretch): NumberedStretch[] {
  const heads: { at: number; number: number }[] = [];
  for (let at = article.from + 3; at < article.to; at += 1) {
    if (!opensClause(tokens, at)) continue;
    heads.push({ at, number: Number(tokens[at]?.text) });
  }
  return stretches(heads, article.to);
}

/** The tokens of the heading: the first line of the article, and lines that carry it on. */
export function headingLength(tokens: readonly Token[], article: Stretch): number {
  for (let at = article.from + 3; at < article.to; at += 1) {
    const token = tokens[at];
    if (token?.text === 'Trên' && token.opensLine) return at - article.from;
  }
  return article.to - article.from;
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  const word = tokens[at + 2];
  if (number?.kind !== 'number' || tokens[at + 1]?.text !== '.') return false;
  if (word?.kind !== 'word' || !/^\p{Lu}/u.test(word.text)) return false;
  return number.opensLine || ['.', ':', ';'].includes(tokens[at - 1]?.text ?? '');
}

function stretches(heads: readonly { at: number; number: number }[], end: number) {
  return heads.map(({ at, number }, index) => ({
    number,
    from: at,
    to: heads[index + 1]?.at ?? end,
  }));
}
