import { expect, test } from 'vitest';
import { shownRanges, shownTexts } from './shown.js';

test('texts are the first twelve that are not blank, each cut', () => {
  const texts = ['', 'a'.repeat(41), ...Array.from({ length: 20 }, (_, i) => `${i}`)];
  expect(shownTexts(texts)).toEqual([`${'a'.repeat(40)}…`, ...'0 1 2 3 4 5 6 7 8 9 10'.split(' ')]);
});

test('runs of numbers are put together, very many are cut', () => {
  expect(shownRanges([5, 7, 8, 9])).toEqual(['5', '7–9']);
  expect(shownRanges([])).toEqual([]);
  const odd = Array.from({ length: 20 }, (_, i) => 2 * i);
  expect(shownRanges(odd)).toHaveLength(13);
  expect(shownRanges(odd).at(-1)).toBe('…');
});
