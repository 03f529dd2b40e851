import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.js';

test.each([
  ['', '', 0],
  ['tư pháp', 'tư pháp', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['hộ tịch', 'hộ ịtch', 1],
  ['ca', 'abc', 3],
  ['đất đai', 'đất', 4],
])('%j to %j takes %i edits', (a, b, edits) => {
  expect(editDistance(a, b, 20)).toBe(edits);
  expect(editDistance(b, a, 20)).toBe(edits);
});

test('a distance beyond the limit is not told', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBeUndefined();
  expect(editDistance('kitten', 'sitting', 3)).toBe(3);
  expect(editDistance('a', 'abcdef', 3)).toBeUndefined();
});

/** The whole matrix by the definition, without bands or shortcuts. */
function plainDistance(a: string, b: string): number {
  const cost = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    const choices = [cell(i - 1, j - 1) + same, cell(i - 1, j) + 1, cell(i, j - 1) + 1];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      choices.push(cell(i - 2, j - 2) + 1);
    }
    return Math.min(...choices);
  };
  const known = new Map<string, number>();
  const cell = (i: number, j: number): number => {
    const key = `${i} ${j}`;
    const found = known.get(key) ?? cost(i, j);
    known.set(key, found);
    return found;
  };
  return cell(a.length, b.length);
}

test('bands and shortcuts give what the definition gives', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(text, text, fc.nat(10), (a, b, limit) => {
      const expected = plainDistance(a, b);
      expect(editDistance(a, b, limit)).toBe(expected > limit ? undefined : expected);
    }),
    { seed: 20250701, numRuns: 500 },
  );
});

test.each([
  [31, 31],
  [32, 32],
  [32, 90],
  [33, 33],
  [40, 200],
])('texts of %i and %i letters are told apart as any others', (one, other) => {
  const text = (most: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b', 'ờ'), minLength: most - 1, maxLength: most });
  fc.assert(
    fc.property(text(one), text(other), (a, b) => {
      expect(editDistance(a, b, other)).toBe(plainDistance(a, b));
      expect(editDistance(b, a, other)).toBe(plainDistance(a, b));
    }),
    { seed: 20250701, numRuns: 40 },
  );
});
