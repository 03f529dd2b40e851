import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteIndex, hashOf, NOT_FOUND } from './byte-index.js';

function textIndex() {
  const index = new ByteIndex();
  const span = (text: string): [Uint8Array, number, number, number] => {
    // Not at the start of its buffer: where it stands may not matter.
    const bytes = Buffer.from(`--${text}--`);
    const end = bytes.length - 2;
    return [bytes, 2, end, hashOf(bytes, 2, end)];
  };
  return {
    find: (text: string) => index.find(...span(text)),
    add: (text: string, number: number) => index.add(...span(text), number),
    clear: () => index.clear(),
  };
}

test('finds what a map of texts finds', () => {
  const text = fc.constantFrom('', 'a', 'ab', 'ba', 'Đại Mỗ', 'Đai Mỗ', 'a\nb');
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const index = textIndex();
      const map = new Map<string, number>();
      for (const [number, one] of texts.entries()) {
        expect(index.find(one)).toBe(map.get(one) ?? NOT_FOUND);
        if (map.has(one)) continue;
        index.add(one, number);
        map.set(one, number);
      }
    }),
  );
});

test('what is looked up again and again is not forgotten, and nothing is mistaken', () => {
  const index = textIndex();
  index.add('Đại Mỗ', 7);
  for (let number = 0; number < 200_000; number += 1) {
    const text = `Ấp ${number}`;
    const found = index.find(text);
    if (found !== NOT_FOUND) expect(found).toBe(number);
    else index.add(text, number);
    if (number % 10_000 === 0) expect(index.find('Đại Mỗ')).toBe(7);
  }
  expect(index.find('Ấp 199999')).toBe(199_999);
  expect(index.find('Ấp 0')).toBe(NOT_FOUND);
});

test('keys of one hash are told apart', () => {
  const index = new ByteIndex();
  const [one, other] = [Buffer.from('một'), Buffer.from('hai')];
  index.add(one, 0, one.length, 1, 10);
  expect(index.find(other, 0, other.length, 1)).toBe(NOT_FOUND);
  index.add(other, 0, other.length, 1, 20);
  expect(index.find(one, 0, one.length, 1)).toBe(10);
  expect(index.find(other, 0, other.length, 1)).toBe(20);
});

test('after clearing nothing is there', () => {
  const index = textIndex();
  index.add('a', 1);
  index.clear();
  expect(index.find('a')).toBe(NOT_FOUND);
});
