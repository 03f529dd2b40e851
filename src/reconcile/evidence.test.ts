import { expect, test } from 'vitest';
import { evidenceOf } from './evidence.js';

test('cells are tidied and composed, empty ones say nothing', () => {
  expect(
    evidenceOf({ ward: ' Xã  Đại\nMỗ '.normalize('NFD'), district: '', province: '  ' }),
  ).toEqual({ ward: 'Xã Đại Mỗ' });
  expect(evidenceOf({ ward: 'Không có thông tin', address: '-' })).toEqual({});
});

test('zeros that a spreadsheet took away are put back, and no others', () => {
  expect(evidenceOf({ wardCode: '634', districtCode: '19', provinceCode: '1' })).toEqual({
    code: '00634',
    districtCode: '019',
    provinceCode: '01',
  });
  expect(evidenceOf({ wardCode: "'00634" })).toEqual({ code: '00634' });
  expect(evidenceOf({ wardCode: '100000' })).toEqual({ code: '100000' });
  expect(evidenceOf({ wardCode: 'HN-634' })).toEqual({ code: 'HN-634' });
});
