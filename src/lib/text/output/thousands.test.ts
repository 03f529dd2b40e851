import { expect, test } from 'vitest';
import { groupThousands } from './thousands.js';

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1.000'],
  ['1622000', '1.622.000'],
  ['-500', '-500'],
  ['-1622000', '-1.622.000'],
  ['1e+21', '1e+21'],
])('%s is written %s', (digits, written) => {
  expect(groupThousands(digits, '.')).toBe(written);
});
