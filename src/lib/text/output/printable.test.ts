import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from './printable.js';

test.each([
  ['\u001b[31mđỏ', '␛[31mđỏ'],
  ['a\u0000b\u0007', 'a␀b␇'],
  ['a\u007fb', 'a␡b'],
  ['\u009b2J', '<U+009B>2J'],
  ['abc\u202ecba', 'abc<U+202E>cba'],
  ['a\rb', 'a␍b'],
  ['dòng 1\r\ndòng 2\tcột', 'dòng 1\ndòng 2\tcột'],
  ['\ud800', '<U+D800>'],
  ['Xã\u200b X\u2060', 'Xã<U+200B> X<U+2060>'],
  ['👨\u200d👩', '👨\u200d👩'],
  ['Xã Đăk Pơ'.normalize('NFD'), 'Xã Đăk Pơ'.normalize('NFD')],
  ['Thủ tục 😀', 'Thủ tục 😀'],
])('%j is shown as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('oneLine shows line breaks and tabs', () => {
  expect(printable('một\r\nhai\rba\tbốn\u2028', { oneLine: true })).toBe('một⏎hai⏎ba→bốn⏎');
});

test('nothing that drives a terminal is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text, { oneLine: true })).not.toMatch(
        /[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/u,
      );
      expect(printable(text)).not.toMatch(/(?![\n\t])\p{Cc}/u);
    }),
    { seed: 20250701, numRuns: 300 },
  );
});
