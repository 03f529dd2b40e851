import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceText } from './source-text.js';

test('a decomposed text is composed, and every unit leads back to where its letter begins', () => {
  const given = 'xã Mỹ Lệ'.normalize('NFD');
  const { composed, offsets } = sourceText(given);
  expect(composed).toBe('xã Mỹ Lệ');
  expect(given.slice(offsets[3], offsets[5])).toBe('Mỹ'.normalize('NFD'));
  expect(offsets.at(-1)).toBe(given.length);
});

test('whatever the text, the composed text is as long as its offsets, which never go back', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'ệ', 'e\u0323\u0302', '\u0301', '😀', '\n'),
  });
  fc.assert(
    fc.property(text, (given) => {
      const { composed, offsets } = sourceText(given);
      expect(offsets).toHaveLength(composed.length + 1);
      expect(offsets.every((offset, at) => offset >= (offsets[at - 1] ?? 0))).toBe(true);
    }),
    { seed: 20250701, numRuns: 200 },
  );
});
