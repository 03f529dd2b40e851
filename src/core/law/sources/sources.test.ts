import { describe, expect, test } from 'vitest';
import { readCommuneLetter, readProvinceLetter } from './code-letters.js';
import { readFormerNames } from './former/former-names.js';
import { readLaterChanges } from './later-changes.js';
import { readOldList } from './lists/old-list.js';
import { readProvinceBasis } from './province-basis.js';
import { readWitness } from './province-witness.js';
import { SourceError } from './rows.js';

const rows = (...lines: string[]) => lines.map((line) => line.split(','));
const PROVINCES = [{ code: '10', name: 'Mây Trắng' }];
const OLD = readOldList(
  rows(
    'Mã,Tên,Cấp,Mã QH,Mã TP,Tỉnh / Thành Phố',
    '10001,Thị trấn Suối Mơ ,Xã,101,10,Tỉnh Mây Trắng',
    '10002,Phường 5,Xã,101,10,Tỉnh Mây Trắng',
  ),
  rows('Mã,Tên,Mã TP', '101,Thành phố Cầu Mây,10'),
);

test('the old list: the type is the one in the name, spaces are tidied', () => {
  expect(OLD.communes).toEqual([
    { code: '10001', type: 'thị trấn', name: 'Suối Mơ', district: '101', province: '10' },
    { code: '10002', type: 'phường', name: '5', district: '101', province: '10' },
  ]);
  expect(OLD.provinces).toEqual([{ code: '10', type: 'tỉnh', name: 'Mây Trắng' }]);
});

test('the letters: line breaks inside cells, spellings of the province, rows of headings', () => {
  expect(
    readProvinceLetter(rows('Stt,Mã số,Tên 34 tỉnh sau sáp nhập', '1,10,Tỉnh Mây Trắng')),
  ).toEqual(PROVINCES);
  const letter = `| Stt | Mã số | Tên đơn vị | Tỉnh |
| --- | ----- | ---------- | ---- |
|     |       | TỈNH MÂY TRẮNG |  |
| 1   | 00010 | Xã<br>Bến -<br>Ngọc | Tp Mây<br>Trắng |
Hết.`;
  expect(readCommuneLetter(letter, PROVINCES)).toEqual([
    { code: '00010', type: 'xã', name: 'Bến - Ngọc', province: '10' },
  ]);
  expect(() => readCommuneLetter(letter.replace('Trắng |', 'Đen |'), PROVINCES)).toThrow(
    SourceError,
  );
});

test('later changes tell the unit before and after', () => {
  const header = 'effective,resolution,level,code,old_full_name,new_full_name';
  const line = '2026-05-01,2/NQ-UBTVQH16,commune,10001,Xã Suối Mơ,Phường Suối Mơ';
  expect(readLaterChanges(rows(header, line))).toEqual([
    {
      effective: '2026-05-01',
      resolution: '2/NQ-UBTVQH16',
      level: 'commune',
      code: '10001',
      before: { type: 'xã', name: 'Suối Mơ' },
      after: { type: 'phường', name: 'Suối Mơ' },
    },
  ]);
  expect(() => readLaterChanges(rows(header, line.replace('commune', 'district')))).toThrow(
    SourceError,
  );
});

test('the table of provinces', () => {
  const header = 'province_code,organisation_identifier,communes,wards,special_zones,old_provinces';
  expect(readWitness(rows(header, '10,H90,5,2,1,Mây Trắng 10; Suối Xanh 11'))).toEqual([
    {
      code: '10',
      organisation: 'H90',
      counts: { xã: 5, phường: 2, 'đặc khu': 1 },
      predecessors: ['10', '11'],
    },
  ]);
});

test('the resolution that a merged province rests on, through marks and line breaks', () => {
  const text = `*Căn cứ Nghị quyết số* *900/2025/QH15 ngày 9 tháng 6 năm
2025 của Quốc hội về sắp xếp đơn vị hành chính cấp tỉnh;*`;
  expect(readProvinceBasis(text.normalize('NFD'))).toEqual({
    resolution: '900/2025/QH15',
    adopted: '2025-06-09',
  });
  expect(readProvinceBasis(text.replace('cấp tỉnh', 'cấp xã'))).toBeUndefined();
});

describe('former names', () => {
  const OFFICIAL = rows('former_code,former_name,survivor_code', '10003,Đá Dựng,10001');
  const COMMUNITY = 'province_key,district_key,ward_key,former_name_key,year,source';
  const place = 'tinhmaytrang,thanhphocaumay';

  test('each with its survivor, its strength and its source', () => {
    const community = rows(
      COMMUNITY,
      `${place},thitransuoimo,xadaxanh,2019,báo A`,
      `${place},phuong5,xadacu,,báo A`,
    );
    const found = readFormerNames({ official: OFFICIAL, community }, OLD, []);
    expect(found.names).toEqual([
      { name: 'Đá Dựng', survivor: '10001', strength: 'official', code: '10003', source: '1' },
      { name: 'xadaxanh', survivor: '10001', strength: 'proposed', year: '2019', source: '2' },
      { name: 'xadacu', survivor: '10002', strength: 'proposed', source: '2' },
    ]);
    expect(found.sources.get('2')).toBe('báo A');
  });

  test('a place that is no commune of the list is left out and counted', () => {
    const found = readFormerNames(
      { official: OFFICIAL, community: rows(COMMUNITY, `${place},xakhongco,xacu,,báo A`) },
      OLD,
      [],
    );
    expect(found).toMatchObject({ unplaced: 1, names: [{ strength: 'official' }] });
  });

  test('what a unit of an earlier list tells better is left to it', () => {
    const earlier = [
      {
        code: '10003',
        type: 'xã',
        name: 'Đá Dựng',
        variants: [],
        province: '10',
        survivors: ['10001'],
      },
    ] as const;
    const community = rows(COMMUNITY, `${place},thitransuoimo,xadadung,2019,báo A`);
    const found = readFormerNames({ official: OFFICIAL, community }, OLD, earlier);
    expect(found.names).toEqual([]);
    expect(found.sources.size).toBe(0);
  });

  test('an official survivor that the list does not have is an error', () => {
    const wrong = rows('former_code,former_name,survivor_code', '10003,Đá Dựng,10009');
    expect(() => readFormerNames({ official: wrong, community: rows(COMMUNITY) }, OLD, [])).toThrow(
      SourceError,
    );
  });
});

test('a missing column is told', () => {
  expect(() => readWitness(rows('province_code,communes', '10,5'))).toThrow(
    /organisation_identifier/,
  );
});
