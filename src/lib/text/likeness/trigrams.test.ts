import { expect, test } from 'vitest';
import { trigramOverlap, trigramsOf } from './trigrams.js';

function overlapWith(text: string): (other: string) => number {
  const overlap = trigramOverlap(trigramsOf(text));
  return (other) => overlap(trigramsOf(other));
}

test('a text shares all of its trigrams with itself and none with a stranger', () => {
  const overlap = overlapWith('ho tich');
  expect(overlap('ho tich')).toBe(1);
  expect(overlap('dat dai')).toBe(0);
});

test('the nearer text shares more', () => {
  const overlap = overlapWith('chung thuc');
  expect(overlap('chung thuc so')).toBeGreaterThan(overlap('cong chung'));
});
