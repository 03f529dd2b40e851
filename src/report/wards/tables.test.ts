import { expect, test } from 'vitest';
import { humanWriter } from '../tables/cell-writer.js';
import { lineageTable, unitsTable } from './tables.js';

test('a code and a type are titled as those of a unit, not of a finding or a change', () => {
  const writer = humanWriter('vi', undefined);
  const tables = [
    unitsTable({ type: 'wards-units', asOf: '2025-07-01', units: [] }, writer),
    lineageTable(
      {
        type: 'wards-trace',
        unit: {
          code: '00004',
          name: 'Phường Ba Đình',
          type: 'ward',
          province: 'Hà Nội',
          provinceCode: '01',
        },
        asOf: '2025-07-01',
        back: false,
        namesakes: [],
        predecessors: [],
        successors: [],
      },
      writer,
    ),
  ];
  for (const { titles } of tables) {
    expect(titles('vi').columns).toEqual(expect.arrayContaining(['Mã đơn vị', 'Loại đơn vị']));
    expect(titles('en').columns).toEqual(expect.arrayContaining(['Unit code', 'Type']));
  }
});
