import { expect, test } from 'vitest';
import { Cursor } from '../text/cursor.js';
import { sourceText } from '../text/source-text.js';
import { tokens } from '../text/tokens.js';
import { readSummary } from './summary-clause.js';

const read = (text: string) => readSummary(new Cursor(tokens(sourceText(text))));
const HEAD = 'Sau khi sắp xếp, tỉnh Mây Trắng có';

test('totals by type, what was formed, and the units left as they were', () => {
  const text = `${HEAD} 12 đơn vị hành chính cấp xã, gồm 08 xã, 03 phường và 01 đặc khu; trong đó có
    06 xã, 03 phường, 01 đặc khu hình thành sau sắp xếp quy định tại Điều này và 02 xã không thực
    hiện sắp xếp là các xã Suối Mơ (huyện Mây Cao), Núi Bạc`;
  expect(read(text)).toMatchObject({
    province: 'tỉnh Mây Trắng',
    total: 12,
    byType: { xã: 8, phường: 3, 'đặc khu': 1 },
    formed: { xã: 6, phường: 3, 'đặc khu': 1 },
    unarranged: { count: 2, units: [{ name: 'Suối Mơ' }, { name: 'Núi Bạc' }] },
  });
});

test('all units may be new', () => {
  const found = read(`${HEAD} 11 đơn vị hành chính cấp xã gồm08 xã và03 phường`);
  expect(found).toMatchObject({ total: 11, byType: { xã: 8, phường: 3 } });
  expect(found?.formed).toBeUndefined();
  expect(found?.unarranged).toBeUndefined();
});

test('renamed units are formed too, and units left as they were may be of several types', () => {
  const text = `${HEAD} 11 đơn vị hành chính cấp xã, gồm 08 xã và 03 phường; trong đó có 07 xã và 02
    phường hình thành sau sắp xếp, thực hiện đổi tên quy định tại Điều này và 02 đơn vị hành chính
    cấp xã không thực hiện sắp xếp là phường Cầu Mây, xã Núi Bạc`;
  expect(read(text)?.unarranged?.units.map(({ type }) => type)).toEqual(['phường', 'xã']);
});

test.each([
  `${HEAD} nhiều đơn vị hành chính cấp xã, gồm 08 xã`,
  `${HEAD} 11 đơn vị hành chính cấp xã`,
  `${HEAD} 11 đơn vị hành chính cấp xã, gồm 08 xã; trong đó có 07 xã bị giải thể`,
])('not read: %s', (text) => {
  expect(read(text)).toBeUndefined();
});
