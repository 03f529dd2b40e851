import { expect, test } from 'vitest';
import { jsonFaultIn } from './place.js';

test.each([
  ['{"a":1}', undefined],
  ['{\n "a":1,\n}', { fault: 'comma-trailing', line: 2, column: 7, found: ',' }],
  ['{} {}', { fault: 'another', line: 1, column: 4, found: '{' }],
  [' ', undefined],
])('%j', (text, place) => {
  if (place === undefined) expect(jsonFaultIn(text)).toBeUndefined();
  else expect(jsonFaultIn(text)).toMatchObject(place);
});
