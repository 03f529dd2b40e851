import { expect, test } from 'vitest';
import { cellAddress, columnLetter } from './address.js';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (index, letter) => {
  expect(columnLetter(index)).toBe(letter);
});

test('an address is the column then the row', () => {
  expect(cellAddress(12, 1)).toBe('B12');
});
