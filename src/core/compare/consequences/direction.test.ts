import { expect, test } from 'vitest';
import { directionOf } from './direction.js';

const vnd = (amount: number) => [{ amount, currency: 'VND' }];
const FREE = [{ amount: 0 }];

test.each([
  ['raised', vnd(10_000), vnd(20_000), 'raised'],
  ['lowered', vnd(20_000), vnd(10_000), 'lowered'],
  ['abolished', vnd(20_000), FREE, 'abolished'],
  ['introduced', FREE, vnd(20_000), 'introduced'],
  ['in another currency', vnd(20_000), [{ amount: 5, currency: 'USD' }], undefined],
  ['two, both lowered', [...vnd(3), ...vnd(5)], [...vnd(2), ...vnd(4)], 'lowered'],
  ['two, one up and one down', [...vnd(3), ...vnd(5)], [...vnd(4), ...vnd(4)], undefined],
  ['one more', vnd(3), [...vnd(3), ...vnd(5)], undefined],
  ['in words', [{ description: 'Theo quy định' }], [{ description: 'Theo biểu' }], undefined],
  [
    'of a channel',
    [{ channel: 'post', fees: vnd(3) }],
    [{ channel: 'post', fees: vnd(2) }],
    'lowered',
  ],
  ['of which nothing was said', undefined, vnd(3), undefined],
])('a fee %s', (_, from, to, direction) => {
  expect(directionOf('fee-changed', from, to)).toBe(direction);
});

test.each([
  ['information', 'full', 'raised'],
  ['full', 'partial', 'lowered'],
  ['full', 'Mức lạ', undefined],
])('an online level from %s to %s', (from, to, direction) => {
  expect(directionOf('online-level-changed', from, to)).toBe(direction);
  expect(directionOf('renamed', from, to)).toBeUndefined();
});
