import { expect, test } from 'vitest';
import { allSyllables } from '../syllables/all-syllables.js';
import { normaliseToneStyle } from './tone-style.js';

test.each([
  ['hòa', 'hoà'],
  ['khỏe', 'khoẻ'],
  ['Thủy', 'Thuỷ'],
  ['HÓA', 'HOÁ'],
  ['ủy', 'uỷ'],
  ['úy', 'uý'],
  ['hùynh', 'huỳnh'],
  ['tòan', 'toàn'],
  ['đừơng', 'đường'],
  ['Thúê', 'Thuế'],
  ['qúy', 'quý'],
  ['Qủa', 'Quả'],
  ['gía', 'giá'],
  ['Thanh Hóa, Khánh Hòa', 'Thanh Hoá, Khánh Hoà'],
])('%s and %s become one', (older, newer) => {
  expect(normaliseToneStyle(older)).toBe(newer);
  expect(normaliseToneStyle(newer)).toBe(newer);
});

test.each(['quý', 'quả', 'giá', 'già', 'của', 'mía', 'mùa', 'cứa', 'nghĩa', 'tòi', 'ngoái', 'gìn'])(
  '%s stays',
  (word) => {
    expect(normaliseToneStyle(word)).toBe(word);
  },
);

test('every syllable in the newer style stays', () => {
  const moved = [...allSyllables()].filter((syllable) => normaliseToneStyle(syllable) !== syllable);
  expect(moved).toEqual([]);
});
