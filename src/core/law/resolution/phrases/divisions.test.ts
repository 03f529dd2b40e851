import { expect, test } from 'vitest';
import { sourceText } from '../text/source-text.js';
import { tokens } from '../text/tokens.js';
import { findArticles, findClauses } from './divisions.js';

const found = (text: string) => {
  const all = tokens(sourceText(text));
  const [article] = findArticles(all);
  return article === undefined ? [] : findClauses(all, article).map(({ number }) => number);
};

test('clauses begin at the head of a line, or behind the end of a sentence', () => {
  expect(found('Điều 1. Sắp xếp\n1\\. Một câu. 2. Hai câu.\n\n**3\\.** Ba câu.')).toEqual([
    1, 2, 3,
  ]);
});

test('a name that ends in a number at the break of a line begins no clause', () => {
  expect(found('Điều 1. Sắp xếp\n1. Một là xã Núi Bạc\n2.\n\n2. Hai là xã Mơ.')).toEqual([1, 2]);
});

test('articles are numbered on; a mention at the head of a line is none', () => {
  const all = tokens(sourceText('Điều 1. Một\ntheo quy định tại\nĐiều 1. Rồi\nĐiều 2. Hai'));
  expect(findArticles(all).map(({ number, from }) => [number, from])).toEqual([
    [1, 0],
    [2, 12],
  ]);
});
