import { expect, test } from 'vitest';
import { stampOf } from './stamp.js';

test('the time on the wall with its offset, which is the same moment', () => {
  const time = new Date('2026-11-22T01:25:50Z');
  const stamp = stampOf(time);
  expect(stamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  expect(new Date(stamp)).toEqual(time);
  expect(Number(stamp.slice(11, 13))).toBe(time.getHours());
});
