import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoiseRepeating } from './memoise-repeating.js';

function counted(most: number) {
  let asked = 0;
  const remember = memoiseRepeating((text) => {
    asked += 1;
    return `${text}!`;
  }, most);
  return { remember, asked: () => asked };
}

test('what it gives is what is computed, whatever comes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 9000 }), (numbers) => {
      const { remember } = counted(64);
      expect(numbers.every((n) => remember(String(n)) === `${n}!`)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('of a column of few texts each is computed once', () => {
  const { remember, asked } = counted(64);
  for (let i = 0; i < 50_000; i += 1) remember(String(i % 20));
  expect(asked()).toBe(20);
});

test('after many texts that never came again those that do are remembered anew', () => {
  const { remember, asked } = counted(64);
  for (let i = 0; i < 40_000; i += 1) remember(`alone ${i}`);
  const before = asked();
  for (let i = 0; i < 40_000; i += 1) remember(String(i % 20));
  expect(asked() - before).toBeLessThan(40_000);
});
