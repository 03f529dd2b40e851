import { expect, test } from 'vitest';
import { CSV, gridOf, type Rows, readGrid } from '../../../../test/support/datasets/grids.js';

function headersOf(rows: Rows, merged: readonly string[] = []): string[] | undefined {
  const { tables } = readGrid(gridOf(rows, { merged }));
  return tables[0]?.columns.map(({ header }) => header);
}

const GROUP = 'Thời hạn giải quyết';
const ROW = ['1.000001', 'Việc một', '5 ngày', '3 ngày', 'Không'];
const JOINED = [
  'Mã số',
  'Tên',
  'Thời hạn giải quyết › Theo quy định',
  'Thời hạn giải quyết › Sau cắt giảm',
  'Phí, lệ phí',
];

test('merged blocks combine two rows', () => {
  const rows = [
    ['Mã số', 'Tên', GROUP, '', 'Phí, lệ phí'],
    ['', '', 'Theo quy định', 'Sau cắt giảm'],
    ROW,
  ];
  expect(headersOf(rows, ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'])).toEqual(JOINED);
  expect(headersOf(rows, ['C1:D1'])).toEqual(JOINED);
});

test('where the merges are lost, gaps that the row below fills combine them', () => {
  const rows = [
    ['Mã số', 'Tên', GROUP, '', 'Phí, lệ phí'],
    ['', '', 'Theo quy định', 'Sau cắt giảm', ''],
    ROW,
  ];
  expect(headersOf(rows)).toEqual(JOINED);
  const { tables } = readGrid(gridOf(rows, { source: CSV }));
  expect(tables[0]?.headerRows).toEqual([1, 2]);
});

test('a header of three rows', () => {
  const rows = [
    ['Mã số', 'Tên', 'Giải quyết', '', '', ''],
    ['', '', 'Hồ sơ', '', 'Kết quả', ''],
    ['', '', 'Mới', 'Cũ', 'Đúng hạn', 'Quá hạn'],
    ['1.000001', 'Việc một', 1, 2, 3, 4],
  ];
  const merged = ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2'];
  expect(headersOf(rows, merged)).toEqual([
    'Mã số',
    'Tên',
    'Giải quyết › Hồ sơ › Mới',
    'Giải quyết › Hồ sơ › Cũ',
    'Giải quyết › Kết quả › Đúng hạn',
    'Giải quyết › Kết quả › Quá hạn',
  ]);
});

test('below a group any short text may head a column', () => {
  const rows = [
    ['Mã số', 'Tên', 'Hồ sơ', '', 'Phí, lệ phí'],
    ['', '', 'Mẫu số', 'Thành phần: bản chính'],
    ROW,
  ];
  const merged = ['C1:D1'];
  expect(headersOf(rows, merged)?.slice(2, 4)).toEqual([
    'Hồ sơ › Mẫu số',
    'Hồ sơ › Thành phần: bản chính',
  ]);
});

test('a group may be headed in a row of its own', () => {
  const rows = [
    ['', '', GROUP, '', ''],
    ['Mã số', 'Tên', 'Theo quy định', 'Sau cắt giảm', 'Phí, lệ phí'],
    ROW,
  ];
  expect(headersOf(rows, ['C1:D1'])).toEqual(JOINED);
});

test('equal texts above each other are one', () => {
  const rows = [
    ['Mã số', 'Tên', 'Phí', ''],
    ['Mã số', 'Tên', 'phí', 'Lệ phí'],
    ['1.000001', 'Việc một', 'Không', 'Không'],
  ];
  expect(headersOf(rows, ['C1:D1'])).toEqual(['Mã số', 'Tên', 'Phí', 'Phí › Lệ phí']);
});

test('a title over the first columns heads no group', () => {
  const header = ['Mã số', 'Tên', 'Lĩnh vực', 'Phí, lệ phí'];
  expect(headersOf([['Thủ tục năm 2025'], header], ['A1:D1'])).toEqual(header);
  expect(headersOf([['Thủ tục năm 2025'], header], ['A1:C1'])).toEqual(header);
  expect(headersOf([['Thủ tục năm 2025'], header])).toEqual(header);
});

test('mottos side by side, labels and values head no groups', () => {
  const header = ['Mã số', 'Tên', 'Lĩnh vực', 'Phí, lệ phí'];
  const mottos = ['ỦY BAN NHÂN DÂN TỈNH', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'];
  expect(headersOf([mottos, header], ['A1:B1', 'C1:D1'])).toEqual(header);
  expect(headersOf([mottos, header])).toEqual(header);
  expect(headersOf([['Đơn vị:', 'Sở Tư pháp'], header])).toEqual(header);
});

test('a header that is merged over two columns is one column', () => {
  const rows = [
    ['Mã số', 'Tên', '', 'Lĩnh vực'],
    ['1.000001', 'Việc một', '', 'Hộ tịch'],
    ['abc', 'Việc hai', '', 'Chứng thực'],
  ];
  expect(headersOf(rows, ['B1:C1', 'B2:C2', 'B3:C3'])).toEqual(['Mã số', 'Tên', 'Lĩnh vực']);
});

test('a row of data below a simple header is no part of it', () => {
  const rows = [
    ['Mã số', 'Tên', 'Lĩnh vực', ''],
    ['một', 'hai', 'ba', 'bốn'],
  ];
  expect(headersOf(rows)).toEqual(['Mã số', 'Tên', 'Lĩnh vực']);
});

test('the row that numbers the columns belongs to the header', () => {
  const rows = [
    ['STT', 'Mã số', 'Tên'],
    ['(1)', '(2)', '(3)'],
    [1, '1.000001', 'Việc một'],
  ];
  const { tables } = readGrid(gridOf(rows));
  expect(tables[0]?.headerRows).toEqual([1, 2]);
  expect(tables[0]?.firstDataRow).toBe(3);
});

test('words that are values of their columns make no header of a row of data', () => {
  const header = ['id', 'Tên', 'Lĩnh vực', 'x', 'y', 'z'];
  const rows = [
    header,
    ['a', 'Việc một', 'Mã số', 'Tên', '01', '7'],
    ['b', 'Việc hai', 'Mã số', 'Tên', '02', '8'],
  ];
  expect(headersOf(rows)).toEqual(header);
  const unknown = [['id', 'v', 'w', 'x', 'y', 'z'], ...rows.slice(1)];
  expect(headersOf(unknown)).toBeUndefined();
});

test('a row of words is the header before one with numbers that has as many known words', () => {
  const header = ['Mã số', 'u', 'Tên', 'x', 'y', 'z'];
  const row = ['Lĩnh vực', 'Tên', 'Mã số', 'b', '04', '05'];
  expect(headersOf([header, row, ROW])).toEqual(header);
});

test('years head columns', () => {
  const header = ['Mã số', 'Tên', '2024', '2025', '2026'];
  const row = ['1.000001', 'Việc một', '5', '6', '7'];
  expect(headersOf([header, row])).toEqual(header);
  expect(headersOf([header, row, header, row])).toEqual(header);
});
