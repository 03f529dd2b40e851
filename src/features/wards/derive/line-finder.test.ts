import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineFinder } from './line-finder.js';

test('an offset is in the line after as many line feeds as stand before it', () => {
  const texts = fc.array(fc.constantFrom('\n', 'a', '\r\n', 'ế')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const lineOf = lineFinder(text);
      for (let offset = 0; offset <= text.length; offset += 1)
        expect(lineOf(offset)).toBe(text.slice(0, offset).split('\n').length);
    }),
    { seed: 20270301, numRuns: 200 },
  );
});
