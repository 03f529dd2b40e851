import { expect, test } from 'vitest';
import { compareCodePoints } from './order.js';

test('order is by code point, whatever the locale', () => {
  const names = ['đ', 'z', 'Z', 'ắ', 'a', 'ab', ''];
  expect(names.toSorted(compareCodePoints)).toEqual(['', 'Z', 'a', 'ab', 'z', 'đ', 'ắ']);
});

test('code points beyond the first plane come last', () => {
  expect(compareCodePoints('\u{20000}', '\uff01')).toBeGreaterThan(0);
  expect(compareCodePoints('\uff01', '\u{20000}')).toBeLessThan(0);
  expect(compareCodePoints('\u{20000}', '\u{20001}')).toBeLessThan(0);
  expect(compareCodePoints('\u{20000}', '\u{20000}')).toBe(0);
});
