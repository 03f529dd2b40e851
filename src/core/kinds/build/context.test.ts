import { expect, test } from 'vitest';
import { cellOf, tableOf } from '../../../../test/support/datasets/tables.js';
import type { Section, Table } from '../../../lib/tables/index.js';
import { recogniseSection } from '../context/sections.js';
import { loadKind } from '../kinds/load.js';
import { withKey } from '../kinds/rekey.js';
import { matchColumns } from '../match/columns/columns.js';
import { buildRecords } from './build.js';

const procedures = loadKind('procedures');
const byName = withKey(procedures, ['name', 'fields', 'onlineLevel']);

const section = (row: number, level: number, text: string): Section => ({
  row,
  level,
  text,
  column: 1,
});

function underSections(table: Table, ...paths: Section[][]): Table {
  return {
    ...table,
    rows: table.rows.map((row, index) => ({ ...row, sections: paths[index] ?? [] })),
  };
}

function build(kind: typeof procedures, ...tables: Table[]) {
  const matched = tables.map((table) => ({
    table,
    matching: matchColumns(kind, table, []),
  }));
  const { records, findings } = buildRecords(kind, matched, () => true);
  return {
    fields: records.map((record) => record.fields),
    keys: records.map((record) => record.key),
    records,
    findings,
    complete: matched.map(({ matching }) => matching.complete),
  };
}

test('sections give the rows below them a field and an online level, and keep repeated names apart', () => {
  const full = section(3, 1, 'DỊCH VỤ CÔNG TOÀN TRÌNH');
  const partly = section(6, 1, 'DỊCH VỤ CÔNG MỘT PHẦN');
  const traffic = section(4, 2, 'Lĩnh vực Giao thông');
  const table = underSections(
    tableOf(
      ['TT', 'Dịch vụ công'],
      [
        ['1', 'Đăng ký xe'],
        ['2', 'Đăng ký xe'],
      ],
    ),
    [full, traffic],
    [partly, { ...traffic, row: 7 }],
  );
  const { fields, keys, complete } = build(byName, table);
  expect(fields).toEqual([
    { name: 'Đăng ký xe', fields: ['Giao thông'], onlineLevel: 'full' },
    { name: 'Đăng ký xe', fields: ['Giao thông'], onlineLevel: 'partial' },
  ]);
  expect(new Set(keys).size).toBe(2);
  expect(complete).toEqual([true]);
});

test('a column that says something else than the section is a finding at its cell; the column counts', () => {
  const table = underSections(
    tableOf(
      ['Mã số', 'Tên', 'Lĩnh vực'],
      [
        ['1.005160', 'A', 'Hộ tịch'],
        ['1.005161', 'B', 'Chứng thực'],
      ],
    ),
    [section(2, 1, 'LĨNH VỰC HỘ TỊCH')],
    [section(2, 1, 'LĨNH VỰC HỘ TỊCH')],
  );
  const { fields, findings } = build(procedures, table);
  expect(fields.map((record) => record.fields)).toEqual([['Hộ tịch'], ['Chứng thực']]);
  expect(findings.map((found) => [found.code, found.place.cell, found.params])).toEqual([
    ['context-contradicts', 'C3', { said: 'HỘ TỊCH', at: 'B2', rows: 1 }],
  ]);
});

test.each([
  ['Lĩnh vực: Đất đai', { fields: ['Đất đai'] }],
  ['LĨNH VỰC – HỘ TỊCH', { fields: ['HỘ TỊCH'] }],
  ['LĨNH VỰC HỘ TỊCH (3 TTHC)', { fields: ['HỘ TỊCH'] }],
  ['LĨNH VỰC QUẢN LÝ NHÀ NƯỚC CỦA BỘ Y TẾ', { managingMinistry: 'BỘ Y TẾ' }],
  ['LĨNH VỰC NUÔI CON NUÔI - CẤP XÃ', { fields: ['NUÔI CON NUÔI'], levels: ['commune'] }],
  ['B. THỦ TỤC HÀNH CHÍNH CẤP TỈNH', { levels: ['province'] }],
  ['II. THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ', { action: 'repealed' }],
  ['Cấp tỉnh và cấp xã', {}],
])('what the title “%s” says', (title, expected) => {
  const table = underSections(tableOf(['Mã số', 'Tên'], [['1.005160', 'A']]), [
    section(2, 1, title),
  ]);
  const { code: _code, name: _name, ...rest } = build(procedures, table).fields[0] ?? {};
  expect(rest).toEqual(expected);
});

test('a province’s name is a title in lists of units', () => {
  const recognise = recogniseSection(loadKind('wards'));
  expect(['Tỉnh Cao Bằng', 'TP. Huế', 'Phường Ba Đình'].map(recognise)).toEqual([1, 1, 0]);
});

test('codes of districts are not made into codes of wards', () => {
  const wards = loadKind('wards');
  const districts = tableOf(
    ['Mã', 'Tên'],
    [
      ['001', 'Quận Ba Đình'],
      ['100', 'Huyện A'],
    ],
  );
  expect(build(wards, districts).fields.map(({ code }) => code)).toEqual(['001', '100']);
});

test('a relation without an old code is identified by the old name', () => {
  const headers = ['Mã xã mới', 'Tên xã mới', 'Mã xã cũ', 'Tên xã cũ'];
  const rows = [
    ['14698', 'Xã Kim Đông', '', 'Bãi bồi A'],
    ['14698', 'Xã Kim Đông', '', 'Bãi bồi B'],
    ['14698', 'Xã Kim Đông', '14620', 'Xã C'],
  ];
  expect(build(loadKind('crosswalk'), tableOf(headers, rows)).keys).toEqual([
    '14698 | Bãi bồi A',
    '14698 | Bãi bồi B',
    '14698 | 14620',
  ]);
});

test('a step without the process’s name continues the process above', () => {
  const headers = ['Tên luồng', 'Mã TTHC', 'Tên bước', 'Số ngày', 'Ký duyệt'];
  const rows = [
    ['L01', '1.000080', 'Tiếp nhận', '1 ngày', ''],
    ['', '', 'Phê duyệt', '2', 'X'],
    ['L02', '1.000094', 'Tiếp nhận', '', ''],
  ];
  expect(build(loadKind('processes'), tableOf(headers, rows)).fields).toEqual([
    {
      name: 'L01',
      procedureCode: '1.000080',
      steps: [
        { name: 'Tiếp nhận', duration: { value: 1, unit: 'day' } },
        { name: 'Phê duyệt', duration: { value: 2, unit: 'day' }, needsSignature: 'X' },
      ],
    },
    { name: 'L02', procedureCode: '1.000094', steps: [{ name: 'Tiếp nhận' }] },
  ]);
});

test('rows that contradict one title in one way are one finding that counts them', () => {
  const title = section(2, 1, 'LĨNH VỰC HỘ TỊCH');
  const rows = ['1.005160', '1.005161', '1.005162'].map((code) => [code, code, 'Chứng thực']);
  const table = underSections(
    tableOf(['Mã số', 'Tên', 'Lĩnh vực'], rows),
    [title],
    [title],
    [title],
  );
  const { findings } = build(procedures, table);
  expect(findings.map((found) => [found.code, found.place.cell, found.params])).toEqual([
    ['context-contradicts', 'C2', { said: 'HỘ TỊCH', at: 'B2', rows: 3 }],
  ]);
});

test('titles of sections are recognised by their words, other titles are not', () => {
  const recognise = recogniseSection(procedures);
  expect(['Lĩnh vực Hộ tịch', 'B. THỦ TỤC HÀNH CHÍNH CẤP XÃ', 'Tổng cộng'].map(recognise)).toEqual([
    1, 1, 0,
  ]);
});

test('a name ends in its code: two fields from one cell, without a word', () => {
  const table = tableOf(
    ['Mã xã', 'Tên xã', 'Quận/huyện', 'Tỉnh'],
    [[4, 'Phường Trúc Bạch', 'Quận Ba Đình (001)', 'Thành phố Hà Nội (01)']],
  );
  const { fields, findings } = build(loadKind('wards'), table);
  expect(fields).toEqual([
    {
      code: '00004',
      name: 'Phường Trúc Bạch',
      district: 'Quận Ba Đình',
      districtCode: '001',
      province: 'Thành phố Hà Nội',
      provinceCode: '01',
    },
  ]);
  expect(findings.map((found) => found.code)).toEqual(['restore-leading-zero']);
});

test('the header above decides which side of a conversion table a column is of', () => {
  const above = ['Đơn vị hành chính từ ngày 01/7/2025', 'Đơn vị hành chính trước ngày 01/7/2025'];
  const headers = above.flatMap((parent) => [`${parent} › Mã xã`, `${parent} › Tên xã`]);
  const table = tableOf(headers, [['00004', 'Phường Ba Đình', '00013', 'Phường Quán Thánh']]);
  const { fields, complete } = build(loadKind('crosswalk'), table);
  expect(complete).toEqual([true]);
  expect(fields).toEqual([
    { newCode: '00004', newName: 'Phường Ba Đình', oldCode: '00013', oldName: 'Phường Quán Thánh' },
  ]);
});

test('steps and transitions on two sheets, name and procedure above the table, make one process', () => {
  const head = (code: string) =>
    [
      ['Tên quy trình', 'QT-01'],
      ['Gắn vào TTHC', code],
    ].map(([label = '', text = ''], index) => {
      const value = cellOf(text);
      if (value === undefined) throw new Error('no cell');
      return { label, row: index + 1, column: 1, value };
    });
  const steps = {
    ...tableOf(
      ['TTHC', 'ID', 'Tên Form', 'Thời gian'],
      [
        ['1.000080', '1', 'Tiếp nhận', '0'],
        ['1.000080', '2', 'Thẩm tra', '2,5'],
      ],
    ),
    head: head('1.000080'),
  };
  const ways = {
    ...tableOf(['Từ Form', 'Đến Form', 'Đến Form 2'], [['Tiếp nhận', 'Thẩm tra', 'Trả kết quả']]),
    sheet: 'LuanChuyen',
    head: head('1.000094'),
  };
  const { fields, records, findings, complete } = build(loadKind('processes'), steps, ways);
  expect(complete).toEqual([true, true]);
  expect(fields).toEqual([
    {
      name: 'QT-01',
      procedureCode: '1.000080',
      steps: [
        { id: '1', name: 'Tiếp nhận', duration: { value: 0 } },
        { id: '2', name: 'Thẩm tra', duration: { value: 2.5 } },
      ],
      transitions: [{ from: 'Tiếp nhận', to: ['Thẩm tra', 'Trả kết quả'] }],
    },
  ]);
  expect(records[0]?.further).toHaveLength(2);
  expect(findings.map((found) => found.code)).toEqual(['context-contradicts']);
});
