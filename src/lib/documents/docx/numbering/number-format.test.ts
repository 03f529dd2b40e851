import { expect, test } from 'vitest';
import { formatNumber } from './number-format.js';

test.each([
  ['decimal', 12, '12'],
  ['decimal', 0, '0'],
  ['decimalZero', 7, '07'],
  ['decimalZero', 12, '12'],
  ['lowerLetter', 1, 'a'],
  ['lowerLetter', 26, 'z'],
  ['lowerLetter', 27, 'aa'],
  ['lowerLetter', 28, 'bb'],
  ['upperLetter', 53, 'AAA'],
  ['lowerRoman', 4, 'iv'],
  ['lowerRoman', 1949, 'mcmxlix'],
  ['upperRoman', 48, 'XLVIII'],
  ['none', 3, ''],
])('%s %i is %j', (format, number, text) => {
  expect(formatNumber(number, format)).toBe(text);
});

test.each([
  ['lowerLetter', 0],
  ['upperLetter', 2_147_483_647],
  ['upperRoman', 0],
  ['lowerRoman', 2_147_483_647],
  ['chineseCounting', 1],
  ['', 1],
])('%s can not write %i', (format, number) => {
  expect(formatNumber(number, format)).toBeUndefined();
});
