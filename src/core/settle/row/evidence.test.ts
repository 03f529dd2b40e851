import { expect, test } from 'vitest';
import { loadRegister } from '../../register/index.js';
import { EVIDENCE_FIELDS, type EvidenceField, evidenceOf } from './evidence.js';

/** The evidence of a row with these cells, in the order of its columns. */
function evidence(cells: Partial<Record<EvidenceField, string>>) {
  const fields = EVIDENCE_FIELDS.filter((field) => field in cells);
  return evidenceOf(
    fields,
    fields.map((field) => cells[field] ?? ''),
  );
}

test('cells are tidied and composed, empty ones say nothing', () => {
  expect(
    evidence({ ward: ' Xã  Đại\nMỗ '.normalize('NFD'), district: '', province: '  ' }),
  ).toEqual({ ward: 'Xã Đại Mỗ' });
  expect(evidence({ ward: 'Không có thông tin', address: '-' })).toEqual({});
});

test('zeros that a spreadsheet took away are put back, and no others', () => {
  expect(evidence({ wardCode: '634', districtCode: '19', provinceCode: '1' })).toEqual({
    code: '00634',
    districtCode: '019',
    provinceCode: '01',
  });
  expect(evidence({ wardCode: "'00634" })).toEqual({ code: '00634' });
  expect(evidence({ wardCode: '100000' })).toEqual({ code: '100000' });
  expect(evidence({ wardCode: 'HN-634' })).toEqual({ code: 'HN-634' });
});

test('a code is read in whatever stands around it; what stands beside it counts where no cell says it', () => {
  expect(evidence({ wardCode: '="00634"' })).toEqual({ code: '00634' });
  expect(evidence({ wardCode: '634.0', districtCode: '19.0' })).toEqual({
    code: '00634',
    districtCode: '019',
  });
  expect(evidence({ wardCode: '00634 - Phường Bờ Hồ' })).toEqual({
    code: '00634',
    ward: 'Phường Bờ Hồ',
  });
  expect(evidence({ wardCode: '00634 - Phường Bờ Hồ', ward: 'Bờ Hồ' })).toEqual({
    code: '00634',
    ward: 'Bờ Hồ',
  });
  expect(evidence({ wardCode: '0101900634', provinceCode: '79' })).toEqual({
    code: '00634',
    districtCode: '019',
    provinceCode: '79',
  });
});

test('a code beside another name than its row says is no code that can be believed', () => {
  expect(evidence({ wardCode: '00634 - Phường Bờ Hồ', ward: 'Phường 3' })).toEqual({
    code: '00634 Phường Bờ Hồ',
    ward: 'Phường 3',
  });
});

test('every code of the register comes out of each wrapping', () => {
  const codes = new Set(loadRegister().communes.map(({ code }) => code));
  for (const code of codes) {
    const texts = [
      `="${code}"`,
      `'${code}`,
      `${Number(code)}.0`,
      `${code} - Xã Suối`,
      `01001${code}`,
    ];
    const read = texts.map((text) => evidence({ wardCode: text }).code);
    expect(read).toEqual(texts.map(() => code));
  }
});

test('a code where a name should be is the code, unless one stands beside it', () => {
  expect(evidence({ ward: 'Xã 00634' })).toEqual({ code: '00634' });
  expect(evidence({ ward: 'P. 634', district: 'Nam Từ Liêm' })).toMatchObject({ ward: 'P. 634' });
  expect(evidence({ ward: '9496' })).toEqual({ code: '09496' });
  expect(evidence({ ward: 'Phường 12' })).toEqual({ ward: 'Phường 12' });
  expect(evidence({ ward: 'Ấp Bắc 1963' })).toEqual({ ward: 'Ấp Bắc 1963' });
  expect(evidence({ wardCode: '00637', ward: 'Xã 00634' })).toMatchObject({ code: '00637' });
});

test('columns of new units are no evidence of the old one', () => {
  expect(evidence({ ward: 'Xã Cổ Bi', newWard: 'Xã Gia Lâm', newWardCode: '1' })).toEqual({
    ward: 'Xã Cổ Bi',
  });
});
