import { expect, test } from 'vitest';
import { toTcvn3 } from '../../../../test/support/documents/encodings.js';
import { allSyllables } from '../syllables/all-syllables.js';
import { fromTcvn3 } from './tcvn3.js';

test.each([
  ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['H¶i D­¬ng, Qu¶ng Ng·i, Phó Thä', 'Hải Dương, Quảng Ngãi, Phú Thọ'],
  ['Sö dông ®Êt, s÷a ch÷a, ®¨ng ký, mü thuËt', 'Sử dụng đất, sữa chữa, đăng ký, mỹ thuật'],
])('%s is %s', (written, text) => {
  expect(fromTcvn3(written)).toBe(text);
});

test('what capital fonts draw as capitals becomes capitals', () => {
  expect(fromTcvn3('QUYÕT §ÞNH')).toBe('QUYẾT ĐỊNH');
  expect(fromTcvn3('Së T­ PH¸P')).toBe('SỞ TƯ PHÁP');
});

test('a capital or an abbreviation alone makes no capitals', () => {
  expect(fromTcvn3('Së GD')).toBe('Sở GD');
  expect(fromTcvn3('UBND x·')).toBe('UBND xã');
  expect(fromTcvn3('ë ViÖt Nam')).toBe('ở Việt Nam');
});

test('capitals before a last vowel make a syllable, or a name that is no syllable', () => {
  expect(fromTcvn3('CHñ')).toBe('CHỦ');
  expect(fromTcvn3('X· SRã, Ia RT«, KB«')).toBe('Xã SRó, Ia RTô, KBô');
  expect(fromTcvn3('KR«NG N¤')).toBe('KRÔNG NÔ');
});

test('ASCII stays', () => {
  expect(fromTcvn3('1.005160 QD-BTP (a), b')).toBe('1.005160 QD-BTP (a), b');
});

test('every syllable survives the way there and back', () => {
  const lost = [...allSyllables()].filter((syllable) => {
    const written = toTcvn3(syllable);
    return /[^\0-\xff]/.test(written) || fromTcvn3(written) !== syllable;
  });
  expect(lost).toEqual([]);
});

test('capitals without tone survive, Đ among them', () => {
  const written = toTcvn3('Đồng Ân Ă Ê Ô Ơn Ưng');
  expect(written).toMatch(/^[\0-\xff]+$/);
  expect(fromTcvn3(written)).toBe('Đồng Ân Ă Ê Ô Ơn Ưng');
});
