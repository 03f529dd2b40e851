import { expect, test } from 'vitest';
import { isVietnameseSyllable } from './syllable.js';

test.each(
  (
    'thủ tục hành chính quyết định của nước cộng hoà hòa uỷ ủy khỏe thuý khuỷu xoong giếng gì gìn già quý quốc ' +
    'nghĩa ghế kỳ kỹ Mỹ y yên yêu huỳnh nguyễn ngoằn thuở khuya ƯỚC Đảng a ô ở út ạch mưa mía tuýp loét'
  ).split(' '),
)('%s is a syllable', (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
});

test('a decomposed word is a syllable', () => {
  expect(isVietnameseSyllable('nguyễn'.normalize('NFD'))).toBe(true);
});

test.each([
  ['cac', 'a stop takes sắc or nặng'],
  ['lịchh', 'no such coda'],
  ['mầch', 'a stop takes no huyền'],
  ['cuả', 'tone on the wrong vowel'],
  ['hòá', 'two tones'],
  ['ngía', 'ng before i is ngh'],
  ['ce', 'c before e is k'],
  ['kan', 'k before a is c'],
  ['gé', 'g before e is gh'],
  ['Đắk', 'no final k'],
  ['Krông', 'no such onset'],
  ['UBND', 'an abbreviation'],
  ['ă', 'ă takes a coda'],
  ['iên', 'written yên'],
  ['hànhchính', 'two syllables'],
  ['3a', 'a digit'],
  ['', 'nothing'],
])('%j is none: %s', (word) => {
  expect(isVietnameseSyllable(word)).toBe(false);
});
