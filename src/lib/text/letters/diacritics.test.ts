import fc from 'fast-check';
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

/** As Unicode takes letters apart, the text as a whole. */
function plainStrip(text: string): string {
  const apart = text.normalize('NFD').replace(/([A-Za-z])[\u0300-\u036f]+/g, '$1');
  return apart.replace(/[đðɖ]/g, 'd').replace(/[ĐÐƉ]/g, 'D').normalize('NFC');
}

test('letters looked up one by one are what the whole text would become', () => {
  const latin = fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code));
  const vietnamese = fc
    .integer({ min: 0x1e00, max: 0x1eff })
    .map((code) => String.fromCharCode(code));
  const other = fc.constantFrom(
    '\u0301',
    '\u0323',
    '\u031b',
    'ɖ',
    'Ɖ',
    '한',
    'ガ',
    '\u212b',
    '–',
    '😀',
  );
  const text = (letter: fc.Arbitrary<string>) =>
    fc.array(letter, { maxLength: 12 }).map((all) => all.join(''));
  for (const letter of [fc.oneof(latin, vietnamese), fc.oneof(latin, vietnamese, other)])
    fc.assert(
      fc.property(text(letter), (one) => {
        expect(stripDiacritics(one)).toBe(plainStrip(one));
      }),
      { seed: 20250701, numRuns: 2000 },
    );
});

test('each composed letter by itself is what Unicode makes of it', () => {
  const codes = Array.from({ length: 0x2000 }, (_, code) => String.fromCharCode(code));
  expect(codes.filter((letter) => stripDiacritics(letter) !== plainStrip(letter))).toEqual([]);
});
