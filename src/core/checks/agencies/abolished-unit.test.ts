import { expect, test } from 'vitest';
import { abolishedUnit } from './abolished-unit.js';

const CITIES = new Set(['hà nội', 'huế', 'hồ chí minh', 'đồng nai']);

test.each([
  ['Công an huyện', 'huyện'],
  ['UBND HUYỆN CƯ JÚT', 'huyện'],
  ['Ủy ban nhân dân cấp huyện', 'huyện'],
  ['Phòng Nội vụ huyện Lắk', 'huyện'],
  ['Ủy ban nhân dân quận/huyện', 'quận'],
  ['Tòa án nhân dân quận 1', 'quận'],
  ['Ủy ban Nhân dân xã, phường, thị trấn.', 'thị trấn'],
  ['Ủy ban nhân dân thị xã Buôn Hồ', 'thị xã'],
  ['Ủy ban nhân dân thành phố thuộc tỉnh', 'thành phố thuộc tỉnh'],
  ['Ủy ban nhân dân thành phố trực thuộc tỉnh', 'thành phố trực thuộc tỉnh'],
  ['Ủy ban nhân dân thành phố Biên Hòa', 'thành phố Biên Hòa'],
  ['Công an Thành phố Thủ Đức, Thành phố Hồ Chí Minh', 'thành phố Thủ Đức'],
  ['UBND TP. Biên Hòa', 'thành phố Biên Hòa'],
  ['Công an huyện'.normalize('NFD'), 'huyện'],
])('%s → %s', (agency, unit) => {
  expect(abolishedUnit(agency, CITIES)).toBe(unit);
});

test.each([
  'Phòng thi hành án cấp quân khu',
  'Bộ Tư lệnh Quân khu 5',
  'Ban Chỉ huy Quân sự xã',
  'Tòa án nhân dân tỉnh, thành phố trực thuộc trung ương',
  'Ủy ban nhân dân tỉnh và thành phố Trực thuộc Trung ương',
  'Thuế tỉnh, thành phố',
  'Ủy ban nhân dân tỉnh, thành phố và cấp xã',
  'Công an TP.HCM',
  'UBND TP Huế',
  'Sở Tư pháp Thành phố Hà nội',
  'Ủy ban nhân dân thành phố Huế',
  'Ủy ban nhân dân thành phố Đồng Nai',
  'Phòng Kinh tế, Hạ tầng và Đô thị xã Ea Kar',
  'Trường Trung học cơ sở Bà Huyện Thanh Quan',
  'Ủy ban nhân dân xã, phường, đặc khu',
  'UBND THÀNH PHỐ HÀ NỘI',
])('%s exists', (agency) => {
  expect(abolishedUnit(agency, CITIES)).toBeUndefined();
});

test('without a list of cities no city is judged', () => {
  expect(abolishedUnit('Ủy ban nhân dân thành phố Biên Hòa', new Set())).toBeUndefined();
});
