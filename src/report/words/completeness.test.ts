import { expect, test } from 'vitest';
import type { AllKnown, Translation } from './completeness.js';

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
