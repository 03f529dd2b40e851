import { expect, test } from 'vitest';
import type { Json } from '../../../lib/tables/index.js';
import { fieldNamed, loadKind, writeField } from '../index.js';
import { readJson } from './json.js';

const KIND = loadKind('procedures');

function read(field: string, value: Json) {
  return readJson(value, { kind: KIND, part: fieldNamed(KIND, field) }, () => true);
}

test.each([
  ['agencies', ['Sở A', '-'], ['Sở A', '-']],
  ['results', ['-', 'Giấy phép'], ['-', 'Giấy phép']],
  // A list in which nothing says anything is none.
  ['agencies', ['-'], undefined],
  ['results', ['Không có thông tin', '-'], undefined],
])('an item that is a dash stays among others: %s %j', (field, list, value) => {
  expect(read(field, list).value).toEqual(value);
});

test('a list that says nothing is told as a repair', () => {
  expect(read('agencies', ['-']).applied).toEqual([
    { repair: 'drop-null-marker', from: '["-"]', to: '' },
  ]);
});

test.each([
  [['-', 'a']],
  [['a; b', 'c']],
  [['- a', '+ b', '1. c']],
  [[' a', 'b ']],
  [['2,5', '["a"]', '{"b":1}']],
  [['a\nb', 'c']],
  [['#N/A']],
])('the list %j is read again as it was', (list) => {
  for (const field of ['agencies', 'results', 'relatedProcedures']) {
    const { value } = read(field, list);
    const cell = writeField(fieldNamed(KIND, field), value, KIND);
    expect(read(field, cell).value).toEqual(value);
  }
});
