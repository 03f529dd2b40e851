import { expect, test } from 'vitest';
import { isWrittenFor } from './written-for.js';

test.each([
  ['B¶o Th¾ng', 'tcvn3', true],
  ['Së T­ ph¸p', 'tcvn3', true],
  ['Tieáng Vieät', 'vni', true],
  ['Bảo Thắng', 'tcvn3', false],
  ['Bảo Thắng'.normalize('NFD'), 'vni', false],
  ['lá cây', 'tcvn3', false],
  ['Hoàng Sa', 'tcvn3', undefined],
  ['tù', 'tcvn3', undefined],
  ['UBND 1.005160', 'tcvn3', undefined],
  ['', 'vni', undefined],
] as const)('%j was written for %s: %s', (text, font, expected) => {
  expect(isWrittenFor(text, font)).toBe(expected);
});
