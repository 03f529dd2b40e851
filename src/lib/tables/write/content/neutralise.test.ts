import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutralise, restoreNeutralised } from './neutralise.js';

const text = fc
  .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '5', 'x', '.', ','), { maxLength: 6 })
  .map((characters) => characters.join(''));

const RUNS = { seed: 20250701, numRuns: 1000 };

test('what is neutralised is restored', () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(restoreNeutralised(neutralise(each))).toBe(each);
    }),
    RUNS,
  );
});

test('a neutralised text is no formula', () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(neutralise(each)).not.toMatch(/^(?:[=+@\t\r]|-(?![\d.,]+$))/);
    }),
    RUNS,
  );
});
