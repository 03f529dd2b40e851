import { expect, test } from 'vitest';
import { legalSheetNames } from './sheet-name.js';

test.each([
  ['Danh sách', 'Danh sách'],
  ['a/b\\c:d*e?f[g]', 'a b c d e f g'],
  ["'quoted'", 'quoted'],
  ['  ', 'Sheet'],
  ['../../etc', '.. .. etc'],
  ['x\u0000\ny', 'x  y'],
  ['x'.repeat(40), 'x'.repeat(31)],
  [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
  ['History', 'History (2)'],
])('%j becomes %j', (name, legal) => {
  expect(legalSheetNames([name])).toEqual([legal]);
});

test('names that are the same but for their case or their end stay apart', () => {
  expect(legalSheetNames(['a', 'A', 'a', 'x'.repeat(31), 'x'.repeat(33)])).toEqual([
    'a',
    'A (2)',
    'a (3)',
    'x'.repeat(31),
    `${'x'.repeat(27)} (2)`,
  ]);
});
