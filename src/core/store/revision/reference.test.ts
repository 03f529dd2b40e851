import { expect, test } from 'vitest';
import { parseReference } from './reference.js';

test.each([
  ['@latest', { beforeLatest: 0 }],
  ['@~0', { beforeLatest: 0 }],
  ['@~1', { beforeLatest: 1 }],
  ['@12', { id: 12 }],
])('%s', (text, expected) => {
  expect(parseReference(text)).toEqual(expected);
});

test.each([
  '',
  '@',
  '12',
  'latest',
  '@LATEST',
  '@-1',
  '@~',
  '@1.5',
  '@12 ',
  '@99999999999999999999',
])('%j is no reference', (text) => {
  expect(parseReference(text)).toBeUndefined();
});
