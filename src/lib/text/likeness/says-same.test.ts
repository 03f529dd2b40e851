import { expect, test } from 'vitest';
import { saysSame } from './says-same.js';

test.each([
  ['Thành phố Hà Nội', 'HÀ NỘI'],
  ['Bờ Hồ', 'Phường Bờ Hồ'],
  ['.H48', 'h48'],
])('%s says the same as %s', (a, b) => {
  expect([saysSame(a, b), saysSame(b, a)]).toEqual([true, true]);
});

test('other texts say something else', () => {
  expect(saysSame('Phường Bờ Hồ', 'Phường Suối Trong')).toBe(false);
});
