import { expect, test } from 'vitest';
import { exactKey, looseKey } from './name-keys.js';
import { fullName, readFullName } from './unit-types.js';

test.each([
  ['Xã Lương Tài', { type: 'xã', name: 'Lương Tài' }],
  ['Phường Văn Miếu -\nQuốc Tử Giám', { type: 'phường', name: 'Văn Miếu - Quốc Tử Giám' }],
  ['Thị trấn Ngọc Lặc', { type: 'thị trấn', name: 'Ngọc Lặc' }],
  ['Thị xã Gò Công', { type: 'thị xã', name: 'Gò Công' }],
  ['Tp Hồ Chí Minh', { type: 'thành phố', name: 'Hồ Chí Minh' }],
  ['TỈNH CÀ MAU', { type: 'tỉnh', name: 'CÀ MAU' }],
  ['Xã ', undefined],
  ['Xãm Lũng', undefined],
  ['Lương Tài', undefined],
])('%j is taken apart', (text, expected) => {
  expect(readFullName(text)).toEqual(expected);
});

test('a full name is written with a capital and read back', () => {
  const name = { type: 'đặc khu', name: 'Côn Đảo' } as const;
  expect(fullName(name)).toBe('Đặc khu Côn Đảo');
  expect(readFullName(fullName(name))).toEqual(name);
});

test.each([
  ['Hòa Bình', 'Hoà Bình'],
  ['HÒA  BÌNH', 'Hoà Bình'],
  ['Chân Mây – Lăng Cô', 'Chân Mây - Lăng Cô'],
])('%s and %s are the same name', (one, other) => {
  expect(exactKey(one)).toBe(exactKey(other));
});

test.each([
  ["M'Đrắk", 'M Drăk'],
  ['Ea KNuec', 'Ea Knuếc'],
  ['Mỹ Quí', 'Mỹ Quý'],
  ['Hòa Tú II', 'Hòa Tú 2'],
  ['5', '05'],
  ['IV', '4'],
  ['NT Phong Hải', 'Nông trường Phong Hải'],
  ['N.T Phong Hải', 'Nông Trường Phong Hải'],
])('%s and %s are spelt alike', (one, other) => {
  expect(exactKey(one)).not.toBe(exactKey(other));
  expect(looseKey(one)).toBe(looseKey(other));
});
