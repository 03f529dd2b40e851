import { expect, test } from 'vitest';
import { takeApart } from './apart.js';

test('a header is taken apart by its signs', () => {
  expect(takeApart('Phí (nếu có)')).toEqual([{ name: 'phí', hints: ['nếu có'] }]);
  expect(takeApart('Phí')).toEqual([]);
});

test('a cell of tens of thousands of words is no header with a hint', { timeout: 2000 }, () => {
  expect(takeApart(`${'từ '.repeat(30_000)}-`)).toEqual([]);
});
