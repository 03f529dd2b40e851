import { expect, test } from 'vitest';
import { Cursor } from '../text/cursor.js';
import { sourceText } from '../text/source-text.js';
import { tokens } from '../text/tokens.js';
import { readMeasure } from './measure.js';

const cursorOf = (text: string) => new Cursor(tokens(sourceText(text)));
const read = (text: string) => {
  const measure = readMeasure(cursorOf(text));
  return measure && `${measure.coverage}: ${measure.area}, ${measure.population}`;
};

test.each([
  ['toàn bộ diện tích tự nhiên, quy mô dân số', 'full: all, all'],
  ['toàn bộ diện tích tự nhiên và quy mô dân số', 'full: all, all'],
  ['toàn bộ diện tích tự nhiên quy mô dân số', 'full: all, all'],
  ['toàn bộ diện tích tự nhiên, toàn bộ quy mô dân số', 'full: all, all'],
  ['toàn bộ', 'full: unstated, unstated'],
  ['một phần diện tích tự nhiên, quy mô dân số', 'partial: part, part'],
  ['một phần diện tích, quy mô dân số', 'partial: part, part'],
  ['một phần diện tích tự nhiên, toàn bộ quy mô dân số', 'partial: part, all'],
  ['một phần diện tích tự nhiên', 'partial: part, none'],
  ['toàn bộ diện tích tự nhiên', 'partial: all, none'],
  ['một phần quy mô dân số', 'partial: none, part'],
  ['phần còn lại', 'remainder: unstated, unstated'],
  ['phần quy mô dân số còn lại', 'remainder: none, part'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each(['một phần', 'phần lớn diện tích tự nhiên', 'diện tích tự nhiên'])(
  '%s is no measure',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test.each(['bộ diện tích tự nhiên, quy mô dân số', 'toàn bộ diện tích tự nhiên, quy mô dân'])(
  '%s: the lost word is noted',
  (text) => {
    const cursor = cursorOf(text);
    expect(readMeasure(cursor)).toMatchObject({ area: 'all', population: 'all' });
    expect(cursor.slips).toMatchObject([{ slip: 'missing-word' }]);
  },
);

test('a measure ends where the next group begins', () => {
  const cursor = cursorOf('toàn bộ diện tích tự nhiên, một phần quy mô dân số của');
  expect(readMeasure(cursor)).toEqual({ coverage: 'partial', area: 'all', population: 'part' });
  expect(cursor.sees('của')).toBe(true);
});
