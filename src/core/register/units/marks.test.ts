import { expect, test } from 'vitest';
import { mayBeSameMarks } from './marks.js';

test.each([
  ['Truc Bach', 'Trúc Bạch', true],
  ['Krông Păc', 'Krông Pắc', true],
  ['Hoà Bình', 'Hòa Bình', true],
  ['Mỷ Đức', 'Mỹ Đức', true],
  ['Thuận Hóa', 'Thuận Hòa', false],
  ['Bình Thạnh', 'Bình Thành', false],
  ['Yên Lâm', 'Yên Lăm', false],
])('whether %s may be %s: %s', (one, other, expected) => {
  expect(mayBeSameMarks(one, other)).toBe(expected);
});
