import { expect, test } from 'vitest';
import { composeText } from '../../../lib/text/index.js';
import { isSpellable, otherSpellings } from './spellings.js';

const CHARACTERS = Array.from({ length: 0x10ffff }, (_, code) => String.fromCodePoint(code));
const MARKS = [...'\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323'];

/** Each letter without marks, with one, with two. */
const BASES = [...'AEIOUYaeiouyDdđĐNnKkGg'];
const PIECES = [
  ...BASES,
  ...BASES.flatMap((base) => MARKS.map((mark) => composeText(`${base}${mark}`))),
];
const SEQUENCES = PIECES.flatMap((piece) => [
  piece,
  ...MARKS.flatMap((mark) => [
    `${piece}${mark}`,
    ...MARKS.map((other) => `${piece}${mark}${other}`),
  ]),
]);

test('every sequence that composing makes one spellable letter is known', () => {
  const unknown = SEQUENCES.filter((sequence) => {
    const letter = composeText(sequence);
    const isOne = [...letter].length === 1 && sequence !== letter && isSpellable(letter);
    return isOne && !otherSpellings(letter).includes(sequence);
  });
  expect(unknown).toEqual([]);
  expect(otherSpellings('ấ').sort()).toEqual(
    ['a\u0301\u0302', 'a\u0302\u0301', 'á\u0302', 'â\u0301'].sort(),
  );
});

test('and every character that composing changes into one', () => {
  const unknown = CHARACTERS.filter((character) => {
    const letter = composeText(character);
    return (
      letter !== character && isSpellable(letter) && !otherSpellings(letter).includes(character)
    );
  });
  expect(unknown).toEqual([]);
});

test.each([
  ['Tổ dân phố số 05; khu “Đông Ngạc” – ấp Mỹ', true],
  ['a\u0301\u0301', false],
  ['q\u0302', false],
  ['\u0301', false],
  ['Дом', false],
  ['Å', false],
  ['a\u00adb', false],
])('%j is spellable: %s', (text, expected) => {
  expect(isSpellable(text)).toBe(expected);
});
