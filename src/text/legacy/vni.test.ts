import { expect, test } from 'vitest';
import { allSyllables } from '../all-syllables.js';
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

/** The signs of the font, found by trying every vowel with every letter of Latin-1. */
const written = new Map<string, string>();
for (const base of ['', ...'aeiouyôöAEIOUYÔÖ']) {
  for (let code = 0xc0; code <= 0xff; code += 1) {
    const sign = String.fromCharCode(code);
    const sameCase = base === '' || (base === base.toLowerCase()) === (sign === sign.toLowerCase());
    const letter = fromVni(base + sign);
    if (sameCase && letter.length === 1) written.set(letter, base + sign);
  }
}
const toVni = (text: string) => [...text].map((char) => written.get(char) ?? char).join('');

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
