import { expect, test } from 'vitest';
import { allSyllables } from './all-syllables.js';

const syllables = allSyllables();

test('every syllable is composed and in lower case', () => {
  const odd = [...syllables].filter((s) => s !== s.normalize('NFC') || s !== s.toLowerCase());
  expect(odd).toEqual([]);
});

test('a syllable that ends in a stop has sắc or nặng', () => {
  expect(['mát', 'mạt', 'mat', 'màt', 'mảt', 'mãt'].filter((s) => syllables.has(s))).toEqual([
    'mát',
    'mạt',
  ]);
});

test('any other syllable has six tones', () => {
  const tones = ['quyên', 'quyền', 'quyến', 'quyển', 'quyễn', 'quyện'];
  expect(tones.filter((s) => syllables.has(s))).toEqual(tones);
});

test('the tone stands in the newer place', () => {
  expect(
    ['hoà', 'hòa', 'thuỷ', 'thủy', 'mùa', 'giá', 'gía'].filter((s) => syllables.has(s)),
  ).toEqual(['hoà', 'thuỷ', 'mùa', 'giá']);
});
