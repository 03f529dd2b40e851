import { expect, test } from 'vitest';
import { withinTime } from './within-time.js';

test('gives what the work gives', () => {
  expect(withinTime(1000, () => [1, 2])).toEqual([1, 2]);
});

test('what the work throws is thrown', () => {
  const work = () => {
    throw new RangeError('broken');
  };
  expect(() => withinTime(1000, work)).toThrow(RangeError);
});

test('work without end is stopped', () => {
  const work = () => {
    for (;;);
  };
  expect(() => withinTime(20, work)).toThrow(/timed out/);
});
