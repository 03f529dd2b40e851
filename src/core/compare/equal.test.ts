import { expect, test } from 'vitest';
import type { Json } from '../../lib/tables/index.js';
import { sameValue } from './equal.js';

const DIFFERENT: readonly (Json | undefined)[] = [
  undefined,
  null,
  '',
  0,
  false,
  [],
  {},
  '0',
  [null],
  [''],
];

test('absent, null, empty and zero are different things', () => {
  for (const a of DIFFERENT) {
    for (const b of DIFFERENT) expect(sameValue(a, b, false)).toBe(a === b);
  }
});

test('objects are equal whatever the order of their keys', () => {
  expect(sameValue({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 }, false)).toBe(true);
  expect(sameValue({ a: 1 }, { a: 1, b: null }, false)).toBe(false);
  expect(sameValue({ toString: 1 }, { a: 1 }, false)).toBe(false);
});

test('the order of a list counts, unless it is a set', () => {
  expect(sameValue(['a', 'b'], ['b', 'a'], false)).toBe(false);
  expect(sameValue(['a', 'b'], ['b', 'a'], true)).toBe(true);
  expect(sameValue(['a', 'b', 'a'], ['b', 'a'], true)).toBe(true);
  expect(sameValue(['a', 'b'], ['a', 'c'], true)).toBe(false);
  expect(sameValue(['a', 'b'], ['a'], true)).toBe(false);
  expect(sameValue([{ a: 1, b: 2 }, 1], [1, { b: 2, a: 1 }], true)).toBe(true);
  expect(sameValue([['a', 'b']], [['b', 'a']], true)).toBe(false);
});
