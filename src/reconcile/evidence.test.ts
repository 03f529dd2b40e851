import { expect, test } from 'vitest';
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
