import { expect, test } from 'vitest';
import { jsonFaultIn } from './place.js';

test.each([
  ['{"a":1}', undefined],
  ['{\n "a":1,\n}', { fault: 'comma-trailing', line: 2, column: 7, found: ',' }],
  ['{} {}', { fault: 'another', line: 1, column: 4, found: '{' }],
  ['{"a":1,\n "b":{"a":2,"c":1,"c":1}}', { fault: 'key-twice', line: 2, column: 19, found: 'c' }],
  ['[[0],[0]]', undefined],
  [' ', undefined],
])('%j', (text, place) => {
  if (place === undefined) expect(jsonFaultIn(text)).toBeUndefined();
  else expect(jsonFaultIn(text)).toMatchObject(place);
});

test('brackets that lie too deep in one another are no surprise to whoever walks the value', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(jsonFaultIn(deep)).toMatchObject({ fault: 'too-deep', line: 1, found: '[' });
});
