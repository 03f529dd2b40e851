import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.js';
import { letterSet, lettersApart } from './letter-set.js';

test.each([
  ['an', 'na', 0],
  ['an phu', 'an phuoc', 2],
  ['abc', 'xyz', 3],
  ['aaa', '', 1],
])('%j and %j are at least %i edits apart', (one, other, edits) => {
  expect(lettersApart(letterSet(one), letterSet(other))).toBe(edits);
});

test('texts are never nearer than their letters tell', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abcđ ố5A'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const edits = editDistance(one, other, 99) ?? 99;
      expect(lettersApart(letterSet(one), letterSet(other))).toBeLessThanOrEqual(edits);
    }),
    { seed: 20250701, numRuns: 500 },
  );
});
