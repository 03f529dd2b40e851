import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberText } from './number-text.js';

test.each([
  [0, '0'],
  [1.00516, '1.00516'],
  [-25000, '-25000'],
  [999999999999999, '999999999999999'],
  [1.5e-7, '0.00000015'],
  [-3e-10, '-0.0000000003'],
])('%d is written %s', (value, text) => {
  expect(numberText(value)).toBe(text);
});

test('reads back as the same number and has no exponent below 10^15', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
      const text = numberText(value);
      expect(text).not.toContain('e');
      expect(Number(text)).toBe(Object.is(value, -0) ? 0 : value);
    }),
    { seed: 20250701, numRuns: 300 },
  );
});
