import { expect, test } from 'vitest';
import { trigramOverlap } from './trigrams.js';

test('a text shares all of its trigrams with itself and none with a stranger', () => {
  const overlap = trigramOverlap('ho tich');
  expect(overlap('ho tich')).toBe(1);
  expect(overlap('dat dai')).toBe(0);
});

test('the nearer text shares more', () => {
  const overlap = trigramOverlap('chung thuc');
  expect(overlap('chung thuc so')).toBeGreaterThan(overlap('cong chung'));
});
