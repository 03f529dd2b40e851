import { expect, test } from 'vitest';
import { loadKind } from '../../kinds/load.js';
import { fieldNamed } from '../../kinds/named.js';
import { headerUnit } from './header-unit.js';

const kind = loadKind('procedures');
const unitOf = (field: string, header: string) => headerUnit(kind, fieldNamed(kind, field), header);

test('the unit of a time', () => {
  expect(unitOf('timeLimit', 'Thời hạn giải quyết (ngày làm việc)')).toBe('ngày làm việc');
  expect(unitOf('timeLimit', 'Thời hạn giải quyết ngày')).toBe('ngày');
  expect(unitOf('timeLimit', 'Thời gian xử lý - giờ')).toBe('giờ');
  expect(unitOf('timeLimit', 'Số ngày giải quyết')).toBe('ngày');
  expect(unitOf('timeLimit', 'Thời hạn (ngày) › Theo quy định')).toBe('ngày');
  expect(unitOf('timeLimit', 'Thời hạn giải quyết (nếu có)')).toBeUndefined();
});

test('the unit of money, with the word that multiplies it', () => {
  expect(unitOf('fees', 'Phí (đồng)')).toBe('đồng');
  expect(unitOf('fees', 'Phí, lệ phí (VNĐ)')).toBe('đồng');
  expect(unitOf('fees', 'Phí: nghìn đồng')).toBe('nghìn đồng');
  expect(unitOf('fees', 'Phí - ĐVT: 1.000 đồng')).toBe('nghìn đồng');
  expect(unitOf('fees', 'Phí (x 1.000.000 đồng)')).toBe('triệu đồng');
  expect(unitOf('fees', 'Phí (USD)')).toBe('USD');
  expect(unitOf('fees', 'Phí (đồng/trang)')).toBeUndefined();
  expect(unitOf('fees', 'Phí (50 đồng)')).toBeUndefined();
});

test('what every fee is paid for changes nothing of its unit; what only some are does', () => {
  expect(unitOf('fees', 'Phí (đồng/hồ sơ)')).toBe('đồng');
  expect(unitOf('fees', 'Lệ phí (ngàn đồng/01 bộ hồ sơ)')).toBe('nghìn đồng');
  expect(unitOf('fees', 'Phí (nghìn đồng/m2)')).toBeUndefined();
});

test('other fields have none', () => {
  expect(unitOf('name', 'Tên (ngày)')).toBeUndefined();
});
