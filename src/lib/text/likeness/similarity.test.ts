import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFolded, similarity, toComparable } from './similarity.js';

test('texts equal when folded are the same', () => {
  expect(similarity('Khánh Hòa', 'KHÁNH  HOÀ')).toBe(1);
  expect(similarity('', ' ')).toBe(1);
});

test('a difference in diacritics alone is very close, but not the same', () => {
  expect(similarity('Ba Tô', 'Ba Tơ')).toBe(0.95);
  expect(similarity('Linh vuc', 'Lĩnh vực')).toBe(0.95);
});

test('otherwise each edit costs its part of the longer text', () => {
  expect(similarity('abcdefghij', 'abcdefghi')).toBeCloseTo(0.9);
  expect(similarity('Mã TTHC', 'xyz')).toBe(0);
});

test('letters without diacritics are compared as well', () => {
  expect(similarity('Co quan thuc hien', 'Cơ quan thực hiệnn')).toBeGreaterThan(0.85);
});

test('below the minimum it is 0, at the minimum it is told', () => {
  expect(similarity('abcde', 'abxyz', 0.6)).toBe(0);
  expect(similarity('abcde', 'abcxy', 0.6)).toBeCloseTo(0.6);
});

test('it is symmetric and between 0 and 1', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aăâbơđ ễ-'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const score = similarity(a, b);
      expect(score).toBe(similarity(b, a));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
    { seed: 20250701, numRuns: 300 },
  );
});

test('a minimum leaves out what lies below it and changes nothing else', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aăbđ ế5'), maxLength: 10 });
  fc.assert(
    fc.property(text, text, fc.constantFrom(0.5, 0.6, 0.8), (a, b, minimum) => {
      const [one, other] = [toComparable(a), toComparable(b)];
      const whole = compareFolded(one, other, 0);
      expect(compareFolded(one, other, minimum)).toBe(whole >= minimum ? whole : 0);
    }),
    { seed: 20250701, numRuns: 500 },
  );
});
