import { expect, test } from 'vitest';
import { toVni } from '../../../../test/support/documents/encodings.js';
import { allSyllables } from '../syllables/all-syllables.js';
import { fromVni } from './vni.js';

test.each([
  ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['Thöøa Thieân Hueá, Ñaéc Laéc, Quaûng Ngaõi', 'Thừa Thiên Huế, Đắc Lắc, Quảng Ngãi'],
  [
    'thò traán, tænh, baèng caáp, thaúng, söûa, sôû, myõ, lyù',
    'thị trấn, tỉnh, bằng cấp, thẳng, sửa, sở, mỹ, lý',
  ],
  ['UÛY BAN NHAÂN DAÂN THAØNH PHOÁ', 'ỦY BAN NHÂN DÂN THÀNH PHỐ'],
  ['AÁp, Aáp', 'Ấp, Ấp'],
])('%s is %s', (written, text) => {
  expect(fromVni(written)).toBe(text);
});

test('ASCII stays', () => {
  expect(fromVni('1.005160 QD-BTP')).toBe('1.005160 QD-BTP');
});

function lostOnTheWay(syllables: readonly string[]): string[] {
  return syllables.filter((syllable) => {
    const bytes = toVni(syllable);
    return /[^\0-\xff]/.test(bytes) || fromVni(bytes) !== syllable;
  });
}

test('every syllable survives the way there and back', () => {
  expect(lostOnTheWay([...allSyllables()])).toEqual([]);
});

test('so does every syllable in capitals', () => {
  expect(lostOnTheWay([...allSyllables()].map((syllable) => syllable.toUpperCase()))).toEqual([]);
});
