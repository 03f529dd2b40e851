import { expect, test } from 'vitest';
import { AreaIndex } from './area-index.js';
import { type AreaWords, areasIn, foldArea } from './fold.js';
import { readPattern } from './pattern.js';

const WORDS: AreaWords = [
  ['tổ dân phố', 'tổ'],
  ['tdp', 'tổ'],
  ['đ.', 'đường'],
  ['tổ', 'tổ'],
];

function matches(pattern: string, area: string): boolean {
  const read = readPattern(pattern, WORDS);
  if (read === undefined) return false;
  const index = new AreaIndex([{ pattern: read }]);
  return areasIn(area, WORDS).some((one) => index.about(one).length > 0);
}

test.each([
  ['Tổ dân phố 5', 'tổ 5'],
  ['TDP số 05', 'tổ 5'],
  ['TỔ5', 'tổ 5'],
  ['Tổ 10', 'tổ 10'],
  ['Đ.Láng', 'đường láng'],
  ['Thôn  Đông', 'thôn đông'],
  ['Tổng Cốc', 'tổng cốc'],
])('%s is compared as %s', (text, key) => {
  expect(foldArea(text, WORDS)).toBe(key);
});

test.each([
  ['Thôn Đông', 'THÔN ĐÔNG'],
  ['tổ 1-12', 'Tổ dân phố 5'],
  ['tổ 1-12', 'TDP 12'],
  ['Tổ 1 đến 12', 'Tổ số 1'],
  ['Tổ 1–5, 7, 9-12', 'tổ 7'],
  ['1-12', '5'],
  ['Ngõ 12*', 'ngõ 12/5'],
  ['*', 'bất cứ đâu'],
  ['tổ 5', 'Số nhà 12, tổ 05, phường Đại Mỗ'],
])('%s is about %s', (pattern, area) => {
  expect(matches(pattern, area)).toBe(true);
});

test.each([
  ['Thôn Đông', 'Thôn Đông Hạ'],
  ['Thôn Đông', 'Thon Dong'],
  ['tổ 1-12', 'tổ 13'],
  ['tổ 1-12', 'tổ 5A'],
  ['tổ 1-12', 'thôn 5'],
  ['tổ 1, 3', 'tổ 2'],
  ['Ngõ 12*', 'ngõ 1'],
])('%s is not about %s', (pattern, area) => {
  expect(matches(pattern, area)).toBe(false);
});

test.each(['tổ 12-1', 'a*b', '**', '12-1', ''])('%j means nothing', (written) => {
  expect(readPattern(written, WORDS)).toBeUndefined();
});

test.each([
  ['tổ 1-12', 'tổ 12-20', true],
  ['tổ 1-12', 'tổ 13-20', false],
  ['tổ 1-12', 'thôn 1-12', false],
  ['TDP 5', 'tổ 5', true],
  ['tổ 5', 'tổ 1-12', false],
] as const)('%s and %s overlap: %s', (a, b, expected) => {
  const [first, second] = [readPattern(a, WORDS), readPattern(b, WORDS)];
  if (first === undefined || second === undefined) throw new Error('not a pattern');
  expect(new AreaIndex([{ pattern: first }]).sharing(second).length > 0).toBe(expected);
});
