import { expect, test } from 'vitest';
import { hasWildcard, wildcardTest } from './wildcard.js';

test.each([
  ['*.xlsx', 'a.xlsx', true],
  ['*.xlsx', 'a.xls', false],
  ['*.xlsx', '.a.xlsx', false],
  ['.*', '.a', true],
  ['a?c', 'abc', true],
  ['a?c', 'a😀c', true],
  ['a?c', 'ac', false],
  ['[a-c].csv', 'b.csv', true],
  ['[!a-c].csv', 'b.csv', false],
  ['[^a-c].csv', 'd.csv', true],
  ['[].csv', '[].csv', true],
  ['a(1)+.csv', 'a(1)+.csv', true],
  ['a.csv', 'abcsv', false],
  ['[-x].csv', '-.csv', true],
  ['[\\d].csv', 'd.csv', true],
  ['[\\d].csv', '5.csv', false],
  ['xã*', 'xa\u0303 hội', true],
])('%s matches %s: %s', (pattern, name, matches) => {
  expect(wildcardTest(pattern, false)(name)).toBe(matches);
});

test('case counts unless it is to be ignored', () => {
  expect(wildcardTest('*.XLSX', false)('a.xlsx')).toBe(false);
  expect(wildcardTest('*.XLSX', true)('a.xlsx')).toBe(true);
});

test.each([
  ['a.csv', false],
  ['*.csv', true],
  ['a?.csv', true],
  ['a[1].csv', true],
])('%s has a wildcard: %s', (path, has) => {
  expect(hasWildcard(path)).toBe(has);
});
