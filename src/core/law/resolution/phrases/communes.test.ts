import { expect, test } from 'vitest';
import { Cursor } from '../text/cursor.js';
import { sourceText } from '../text/source-text.js';
import { tokens } from '../text/tokens.js';
import type { ListedCommune } from '../types.js';
import { readCommunes } from './communes.js';

const cursorOf = (text: string) => new Cursor(tokens(sourceText(text)));
const label = ({ type, name, district }: ListedCommune) =>
  district ? `${type} ${name} @ ${district.type} ${district.name}` : `${type} ${name}`;
const read = (text: string) => readCommunes(cursorOf(text))?.map(label);

test.each([
  ['các xã Suối Mơ, Đồng Xanh và Núi Bạc', ['xã Suối Mơ', 'xã Đồng Xanh', 'xã Núi Bạc']],
  ['xã Suối Mơ và thị trấn Bến Gió', ['xã Suối Mơ', 'thị trấn Bến Gió']],
  [
    'các xã Suối Mơ, Đồng Xanh, thị trấn Bến Gió và phường Cầu Mây',
    ['xã Suối Mơ', 'xã Đồng Xanh', 'thị trấn Bến Gió', 'phường Cầu Mây'],
  ],
  ['phường Cầu Mây, các xã Suối Mơ, Núi Bạc', ['phường Cầu Mây', 'xã Suối Mơ', 'xã Núi Bạc']],
  ['Phường 1, Phường 12 và Phường IV', ['phường 1', 'phường 12', 'phường IV']],
  ['các phường 3, 4', ['phường 3', 'phường 4']],
  ['các phường Cầu Mây, Phường Đúc', ['phường Cầu Mây', 'phường Phường Đúc']],
  ['phường Hồ Sen - Cửa Bắc', ['phường Hồ Sen - Cửa Bắc']],
  ['thị trấn Nông trường Sao Vàng, xã Suối Mơ', ['thị trấn Nông trường Sao Vàng', 'xã Suối Mơ']],
  ['xã Núi Bạc 1 và xã Núi Bạc 2', ['xã Núi Bạc 1', 'xã Núi Bạc 2']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['xã Suối Mơ (huyện Mây Cao), xã Núi Bạc', 'xã Suối Mơ @ huyện Mây Cao'],
  ['xã Suối Mơ (thuộc huyện Mây Cao)', 'xã Suối Mơ @ huyện Mây Cao'],
  ['xã Suối Mơ thuộc huyện Mây Cao', 'xã Suối Mơ @ huyện Mây Cao'],
  ['Phường 4(Quận 2)', 'phường 4 @ quận 2'],
  ['phường Cầu Mây (thành phố Sông Xa)', 'phường Cầu Mây @ thành phố Sông Xa'],
])('the district of %s', (text, expected) => {
  expect(read(text)?.[0]).toBe(expected);
});

test('a province behind the district and land that goes with the commune are kept', () => {
  const text = 'xã Suối Mơ (huyện Mây Cao, tỉnh Sông Xa), xã Núi Bạc (bao gồm cụm đảo Hòn Gió)';
  expect(readCommunes(cursorOf(text))).toMatchObject([
    { district: { province: 'Sông Xa' } },
    { including: 'cụm đảo Hòn Gió' },
  ]);
});

test('a comma that was lost before a type is noted', () => {
  const cursor = cursorOf('thị trấn Bến Gió xã Suối Mơ');
  expect(readCommunes(cursor)?.map(label)).toEqual(['thị trấn Bến Gió', 'xã Suối Mơ']);
  expect(cursor.slips.map(({ slip }) => slip)).toEqual(['missing-comma']);
});

test('a type written twice stands for the plural and is noted', () => {
  const cursor = cursorOf('xã xã Suối Mơ và Núi Bạc');
  expect(readCommunes(cursor)?.map(label)).toEqual(['xã Suối Mơ', 'xã Núi Bạc']);
  expect(cursor.slips.map(({ slip }) => slip)).toEqual(['doubled-word']);
});

test('a name without a type behind a singular is left unread, not guessed', () => {
  const cursor = cursorOf('xã Suối Mơ, Núi Bạc');
  expect(readCommunes(cursor)?.map(label)).toEqual(['xã Suối Mơ']);
  expect(cursor.done).toBe(false);
});

test.each(['các xã phường Cầu Mây', 'các Suối Mơ', 'xã', 'Suối Mơ'])(
  'no list of communes: %s',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('brackets that say something unknown are not passed over', () => {
  expect(read('xã Suối Mơ (trừ thôn Đá)')).toBeUndefined();
});
