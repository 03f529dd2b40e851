import { expect, test } from 'vitest';
import { narrow } from './width.js';

test('wide forms of ASCII become narrow, all else stays', () => {
  expect(narrow('２５．０００ đồng（Ａ）')).toBe('25.000 đồng(A)');
  expect(narrow('Đại Mỗ 、。')).toBe('Đại Mỗ 、。');
});
