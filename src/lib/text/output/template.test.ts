import { expect, test } from 'vitest';
import { fill, fillLoosely, isFilled, mapParams, type Template } from './template.js';

test('puts parameters in their places, lists joined', () => {
  expect(fill('{a} of {b}: {c}', { a: 1, b: 'two', c: ['x', 'y'] })).toBe('1 of two: x, y');
});

test('braces and dollar signs in a value are no placeholders', () => {
  expect(fill('“{value}”', { value: '{value} $& $1' })).toBe('“{value} $& $1”');
});

test('a parameter without a value leaves nothing, and a remark about it is left out', () => {
  expect(fillLoosely('No {a} (did you mean {b}?).', { a: 'x' })).toBe('No x.');
  expect(fillLoosely('No {a} (did you mean {b}?).', { a: 'x', b: [] })).toBe('No x.');
  expect(fillLoosely('No {a} (did you mean {b}?).', { a: 'x', b: ['y'] })).toBe(
    'No x (did you mean y?).',
  );
  expect(fillLoosely('(always) {a}', {})).toBe('(always) ');
});

test('a template is filled when every placeholder has a value that is not empty', () => {
  expect(isFilled('{a} {b}', { a: 0, b: 'x' })).toBe(true);
  expect(isFilled('{a} {b}', { a: 0, b: '' })).toBe(false);
  expect(isFilled('{a}', { a: [] })).toBe(false);
  expect(isFilled('{a}', {})).toBe(false);
  expect(isFilled('nothing to fill', {})).toBe(true);
});

test('mapParams changes texts only, knowing their names', () => {
  const mapped = mapParams(
    { a: 'x', b: ['y', 'z'], c: 1, d: undefined },
    (text, name) => name + text,
  );
  expect(mapped).toEqual({ a: 'ax', b: ['by', 'bz'], c: 1, d: undefined });
});

test('the compiler refuses a placeholder without a parameter', () => {
  // @ts-expect-error: "b" is missing
  fill('{a} {b}', { a: 1 });
  // @ts-expect-error: there is no "c"
  fill('{a}', { a: 1, c: 2 });
  const known: Template<'{a}', 'a' | 'b'> = '{a}';
  // @ts-expect-error: "c" is no parameter
  const unknown: Template<'{c}', 'a' | 'b'> = '{c}';
  expect([known, unknown]).toEqual(['{a}', '{c}']);
});

test('behind a count stands the form of the word for so many', () => {
  const told = (rows: number) => fill('{rows} {rows|row is|rows are} here', { rows });
  expect([0, 1, 2, 21].map(told)).toEqual([
    '0 rows are here',
    '1 row is here',
    '2 rows are here',
    '21 rows are here',
  ]);
  expect(isFilled('{rows|row|rows}', {})).toBe(false);
});
