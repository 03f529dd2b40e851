import { expect, test } from 'vitest';
import { displayWidth, truncate } from './terminal-width.js';

test.each([
  ['', 0],
  ['Hộ tịch', 7],
  ['Hộ tịch'.normalize('NFD'), 7],
  ['漢字', 4],
  ['한국', 4],
  ['😀', 2],
  ['a\u200bb', 2],
  ['–…→⏎', 4],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test.each([
  ['Hộ tịch', 7, 'Hộ tịch'],
  ['Hộ tịch', 6, 'Hộ tị…'],
  ['Hộ tịch', 1, '…'],
  ['Hộ tịch', 0, ''],
  ['漢字漢', 4, '漢…'],
  ['漢字漢', 5, '漢字…'],
  ['\u{20000}\u{20000}', 3, '\u{20000}…'],
])('%j in %i columns is %j', (text, width, shown) => {
  expect(truncate(text, width)).toBe(shown);
  expect(displayWidth(shown)).toBeLessThanOrEqual(width);
});

test('marks stay with their letter', () => {
  expect(truncate('tiếng'.normalize('NFD'), 4)).toBe('tiế…'.normalize('NFD'));
});
