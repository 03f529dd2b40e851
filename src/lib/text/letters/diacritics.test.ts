import { expect, test } from 'vitest';
import { allSyllables } from '../syllables/all-syllables.js';
import { stripDiacritics } from './diacritics.js';

test.each([
  ['Đắk Lắk', 'Dak Lak'],
  ['ỨNG DỤNG', 'UNG DUNG'],
  ['đường'.normalize('NFD'), 'duong'],
  ['Ðà Nẵng', 'Da Nang'],
  ['Mã TTHC: 1.005160 – “A”', 'Mã TTHC: 1.005160 – “A”'.replace('ã', 'a')],
])('%j becomes %j', (text, plain) => {
  expect(stripDiacritics(text)).toBe(plain);
});

test('other scripts stay as they are', () => {
  expect(stripDiacritics('й 한국 ガ')).toBe('й 한국 ガ');
});

test('every syllable becomes ASCII of the same length', () => {
  const wrong = [...allSyllables()].filter((syllable) => {
    const plain = stripDiacritics(syllable);
    return !/^[a-z]+$/.test(plain) || plain.length !== syllable.length;
  });
  expect(wrong).toEqual([]);
});
