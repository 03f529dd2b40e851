import { expect, test } from 'vitest';
import {
  codesOf,
  gridOf,
  KNOWING,
  type Rows,
  readGrid,
  rolesOf,
} from '../../../../test/support/datasets/grids.js';

const HEADER = ['Mã số', 'Tên', 'Lĩnh vực'];
const ROW = ['1.000001', 'Việc một', 'Hộ tịch'];
const SECOND = ['Mã số', 'Tên', 'Căn cứ pháp lý'];

function headerRowsOf(rows: Rows): (readonly number[])[] {
  return readGrid(gridOf(rows)).tables.map(({ headerRows }) => headerRows);
}

test('another header below a gap or a title begins another table', () => {
  expect(headerRowsOf([HEADER, ROW, [], SECOND, ROW])).toEqual([[1], [4]]);
  expect(headerRowsOf([HEADER, ROW, ['Phần bãi bỏ'], SECOND, ROW])).toEqual([[1], [4]]);
});

test('in the middle of data, with few known headers or with figures it is data', () => {
  expect(headerRowsOf([HEADER, ROW, SECOND, ROW])).toEqual([[1]]);
  expect(headerRowsOf([HEADER, ROW, [], ['Mã số', 'Tên', 'x'], ROW])).toEqual([[1]]);
  expect(headerRowsOf([HEADER, ROW, [], ['Mã số', 'Tên', '12'], ROW])).toEqual([[1]]);
});

test('two known headers are enough when they are all', () => {
  expect(headerRowsOf([HEADER, ROW, [], ['Mã TTHC', 'Tên TTHC'], ROW])).toEqual([[1], [4]]);
});

test('what stands between two tables belongs to the lower one', () => {
  const reading = readGrid(
    gridOf([HEADER, ROW, ['Tổng cộng: 1'], ['BẢNG HAI'], ['Đơn vị:', 'Sở A'], [], SECOND, ROW]),
  );
  expect(rolesOf(reading).map(([, role]) => role)).toEqual([
    'header',
    'data',
    'total',
    'title',
    'head',
    'header',
    'data',
  ]);
  expect(reading.tables[1]?.head).toMatchObject([{ label: 'Đơn vị', value: { text: 'Sở A' } }]);
});

test('a header of two rows begins another table as well', () => {
  const reading = readGrid(
    gridOf(
      [
        HEADER,
        ROW,
        [],
        ['Mã số', 'Tên', 'Thời hạn giải quyết', ''],
        ['', '', 'Theo quy định', 'Sau cắt giảm'],
        ['1.000002', 'Việc hai', '5 ngày', '3 ngày'],
      ],
      { merged: ['A4:A5', 'B4:B5', 'C4:D4'] },
    ),
  );
  expect(reading.tables[1]?.headerRows).toEqual([4, 5]);
});

test('a list whose records stand apart is not searched for headers without end', () => {
  const apart = (records: number): Rows => [
    HEADER,
    ...Array.from({ length: records }, () => [ROW, []]).flat(),
    SECOND,
    ROW,
  ];
  const words: Rows = apart(400).map((row) => (row === ROW ? ['một', 'hai', 'ba'] : row));
  expect(readGrid(gridOf(words)).tables).toHaveLength(1);
  expect(readGrid(gridOf(apart(400))).tables).toHaveLength(2);
});

test('no known headers are looked for beyond the first hundred columns', () => {
  const blank = Array.from({ length: 100 }, (_, i) => `x${i}`);
  expect(headerRowsOf([[...blank.slice(2), ...HEADER], ROW])).toEqual([[1]]);
  expect(headerRowsOf([[...blank, ...HEADER], ROW])).toEqual([]);
});

test('right below data a header is one where its texts are known at a glance, and told', () => {
  const read = (rows: Rows) => readGrid(gridOf(rows), KNOWING);
  const turned = ['Lĩnh vực', 'Tên', 'Mã số'];
  const reading = read([HEADER, ROW, turned, [...ROW].reverse()]);
  expect(reading.tables.map(({ headerRows }) => headerRows)).toEqual([[1], [3]]);
  expect(codesOf(reading)).toEqual(['header-second']);
  expect(read([HEADER, ROW, ['Mã số', 'x', 'y'], ROW]).tables).toHaveLength(1);
  expect(read([HEADER, ROW, HEADER, ROW]).tables).toHaveLength(1);
});

test('sections and labels above the first table hold for a header that follows its data', () => {
  const turned = ['Lĩnh vực', 'Tên', 'Mã số'];
  const rows = [['Đơn vị:', 'Sở A'], HEADER, ['Lĩnh vực Cư trú'], ROW, turned, ROW];
  const { tables } = readGrid(gridOf(rows), KNOWING);
  expect(tables[1]?.head).toMatchObject([{ label: 'Đơn vị' }]);
  expect(tables[1]?.rows[0]?.sections).toMatchObject([{ text: 'Lĩnh vực Cư trú' }]);
});
