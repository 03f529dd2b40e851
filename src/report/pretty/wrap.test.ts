import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../lib/text/index.js';
import { wrap } from './wrap.js';

test('breaks at spaces', () => {
  expect(wrap('một hai ba bốn', 7)).toEqual(['một hai', 'ba bốn']);
});

test('breaks a word that is wider than a line, after what stood before it', () => {
  expect(wrap('a 0123456789 b', 4)).toEqual(['a', '0123', '4567', '89 b']);
});

test('keeps a mark with its letter', () => {
  expect(wrap('e\u0302\u0301e\u0302\u0301', 1)).toEqual(['e\u0302\u0301', 'e\u0302\u0301']);
});

test('an empty text is one empty line', () => {
  expect(wrap('', 10)).toEqual(['']);
});

test('no line is wider than asked, and nothing but spaces is lost', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = wrap(text, width);
      expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
    { seed: 20250701, numRuns: 200 },
  );
});
