import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TrigramIndex, trigramsOf } from './trigrams.js';

const all = () => true;

test('a text is nearest to itself, and to a stranger last', () => {
  const index = new TrigramIndex(['dat dai', 'ho tich', 'ho khau']);
  expect(index.nearest('ho tich', 3, all)).toEqual([1, 2, 0]);
});

test('the nearer text shares more', () => {
  const index = new TrigramIndex(['cong chung', 'chung thuc so']);
  expect(index.nearest('chung thuc', 2, all)).toEqual([1, 0]);
});

test('what does not count is passed over', () => {
  const index = new TrigramIndex(['ho tich', 'ho tich', 'ho tich']);
  expect(index.nearest('ho tich', 2, (number) => number !== 1)).toEqual([0, 2]);
});

/** By looking at every text. */
function plainNearest(text: string, texts: readonly string[], most: number): number[] {
  const own = new Set(trigramsOf(text));
  const ranked = texts.map((other, number) => {
    const others = trigramsOf(other);
    const shared = others.filter((trigram) => own.has(trigram)).length;
    return { number, rank: shared / Math.max(own.size, others.length) };
  });
  const counted = ranked.filter(({ number }) => number % 3 !== 1);
  return counted
    .sort((one, other) => other.rank - one.rank)
    .slice(0, most)
    .map(({ number }) => number);
}

test('the index gives what looking at every text gives, time after time', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 40 }),
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 12 }),
      (texts, asked, most) => {
        const index = new TrigramIndex(texts);
        for (const one of asked) {
          const found = index.nearest(one, most, (number) => number % 3 !== 1);
          expect(found).toEqual(plainNearest(one, texts, most));
        }
      },
    ),
    { seed: 20250701, numRuns: 300 },
  );
});
