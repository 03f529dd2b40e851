import { expect, test } from 'vitest';
import { finding, RowFindings } from '../core/findings/index.js';
import { mapTexts } from './map-texts.js';

const louder = (text: string): string => text.toUpperCase();

test('texts are changed however deep, keys too, and what has none stays the same object', () => {
  const numbers = { 1: [2, 3], 4: null };
  const mapped = mapTexts({ a: 'x', b: ['y', { c: 'z' }], 5: numbers }, louder);
  expect(mapped).toEqual({ A: 'X', B: ['Y', { C: 'Z' }], 5: numbers });
  expect(Object.values(mapped)[0]).toBe(numbers);
});

test('an object that stands in many places is looked at once, and stays one', () => {
  const ward = { name: 'Phường Đại Mỗ' };
  let looks = 0;
  const [first, second] = mapTexts([{ ward }, { ward }], (text, name) => {
    if (name === 'name') looks += 1;
    return louder(text);
  });
  expect(first).toEqual({ WARD: { NAME: 'PHƯỜNG ĐẠI MỖ' } });
  expect(Object.values(first ?? {})[0]).toBe(Object.values(second ?? {})[0]);
  expect(looks).toBe(1);
});

test('the name is that of the member that a text is, or of the list that it is in', () => {
  const names: string[] = [];
  mapTexts({ one: 'a', many: ['b', 'c'] }, (text, name) => {
    if (text.length === 1) names.push(`${name} ${text}`);
    return text;
  });
  expect(names).toEqual(['one a', 'many b', 'many c']);
});

test('the texts of findings that are made when they are read are changed as they are made', () => {
  const found = finding('tidy-space', { place: { file: 'a', row: 7 }, value: 'b' }, {});
  const rows = new RowFindings(() => [found]);
  rows.note(0, [found]);
  const ofValues = (text: string, name: string) => (name === 'value' ? louder(text) : text);
  expect(Array.from(mapTexts({ rows }, ofValues).rows, ({ value }) => value)).toEqual(['B']);
});
