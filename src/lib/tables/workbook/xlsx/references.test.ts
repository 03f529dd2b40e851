import { expect, test } from 'vitest';
import { readRange, readReference } from './references.js';

test.each([
  ['A1', { row: 1, column: 0 }],
  ['Z9', { row: 9, column: 25 }],
  ['AA10', { row: 10, column: 26 }],
  ['XFD1048576', { row: 1_048_576, column: 16_383 }],
])('%s is %j', (text, place) => {
  expect(readReference(text)).toEqual(place);
});

test.each(['', 'A', '1', 'A0', 'a1', '$A$1', 'A1B', 'A-1', 'A1.5'])('%j is no place', (text) => {
  expect(readReference(text)).toBeUndefined();
});

test('a range is a block; one cell is a block of its own', () => {
  expect(readRange('B2:C4')).toEqual({ top: 2, left: 1, bottom: 4, right: 2 });
  expect(readRange('B2')).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  expect(readRange('B2:')).toBeUndefined();
});
