import { expect, test } from 'vitest';
import type { AllKnown, Translation } from './completeness.js';
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

test('the compiler refuses words with unknown codes, wrong placeholders or without "as const"', () => {
  const right = { one: { message: '{a}' } } as const;
  const wrongName = { one: { message: '{b}' } } as const;
  const wrongCode = { two: { message: '{a}' } } as const;
  const widened = { one: { message: '{a}' } };
  right satisfies AllKnown<typeof right, { one: 'a' }>;
  // @ts-expect-error: no parameter "b"
  wrongName satisfies AllKnown<typeof wrongName, { one: 'a' }>;
  // @ts-expect-error: no code "two"
  wrongCode satisfies AllKnown<typeof wrongCode, { one: 'a' }>;
  // @ts-expect-error: not a literal
  widened satisfies AllKnown<typeof widened, { one: 'a' }>;
  expect(right.one.message).toBe('{a}');
});

test('the compiler refuses a translation that lacks a word, adds one or needs another parameter', () => {
  const source = { a: { b: '{x}', c: 'c' } } as const;
  const right = { a: { b: 'the {x}', c: 'see' } } as const;
  const lacking = { a: { b: '{x}' } } as const;
  const adding = { a: { b: '{x}', c: 'c', d: 'd' } } as const;
  const asking = { a: { b: '{y}', c: 'c' } } as const;
  right satisfies Translation<typeof source, typeof right>;
  // @ts-expect-error: "c" is missing
  lacking satisfies Translation<typeof source, typeof lacking>;
  // @ts-expect-error: "d" is not in the source
  adding satisfies Translation<typeof source, typeof adding>;
  // @ts-expect-error: the source has no {y}
  asking satisfies Translation<typeof source, typeof asking>;
  expect(right.a.c).toBe('see');
});
