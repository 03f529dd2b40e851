import { expect, test } from 'vitest';
import {
  gridOf,
  type Rows,
  readGrid,
  rolesOf,
  sectionsOf,
} from '../../../../test/support/datasets/grids.js';

const HEADER = ['STT', 'Mã số', 'Tên', 'Lĩnh vực', 'Phí, lệ phí'];
const ROW = [1, '1.000001', 'Việc một', 'Hộ tịch', 'Không'];

/** The role of the row between the header and one row of data. */
function roleOf(row: Rows[number], merged: readonly string[] = []): string | undefined {
  return readGrid(gridOf([HEADER, row, ROW], { merged })).roles.get(2);
}

test.each([
  [['A', 'Thủ tục cấp tỉnh']],
  [['IX', '', 'Hộ tịch']],
  [['Mục 1', 'Hộ tịch']],
  [['A. Thủ tục cấp tỉnh']],
  [['', 'PHẦN I: Hộ tịch']],
  [['', 'TỈNH MỘT']],
  [['', '', 'Lĩnh vực Hộ tịch']],
  [['1', 'Lĩnh vực Hộ tịch']],
  [['', 'Lĩnh vực Hộ tịch', 0, '()', '-']],
  [['II', 'Hộ tịch', '', 12, '3']],
])('%j is a section', (row) => {
  expect(roleOf(row)).toBe('section');
});

test.each([
  [[1, 'Việc một']],
  [[1, '', 'VIỆC MỘT', 0, 0]],
  [['1.1', 'Việc một']],
  [['a', 'Việc một']],
  [['', '1.000001']],
  [['', '', 'Việc một']],
  [['A', '1.000001', 'Việc một', 'Hộ tịch']],
  [['', 'Lĩnh vực Hộ tịch', 'Việc một']],
  [['', 'ABC-1']],
  [[5]],
])('%j is data', (row) => {
  expect(roleOf(row)).toBe('data');
});

test('a text that is merged over most columns is a section, over a few it is not', () => {
  expect(roleOf(['', 'Hộ tịch'], ['B2:E2'])).toBe('section');
  expect(roleOf([1, 'Hộ tịch'], ['B2:E2'])).toBe('section');
  expect(roleOf(['', 'Hộ tịch'], ['B2:C2'])).toBe('data');
});

test('in a narrow table a row with one text is data unless it is known', () => {
  const roles = rolesOf(
    readGrid(
      gridOf([['Mã số', 'Tên'], ['HUYỆN MỘT'], ['Tỉnh Hai'], ['', 'Tỉnh Ba'], ['1.000001', 'a']]),
    ),
  );
  expect(roles.map(([, role]) => role)).toEqual(['header', 'data', 'section', 'data', 'data']);
});

test('a lone text is a section when it stands among sections', () => {
  const rows = [HEADER, ['', 'TỈNH MỘT'], ROW, ['', 'TỈNH HAI'], ROW, ['', 'Hộ tịch'], ROW];
  expect(sectionsOf(readGrid(gridOf(rows)))).toEqual([['TỈNH MỘT'], ['TỈNH HAI'], ['Hộ tịch']]);
});

test('where nothing but numbered titles stands, they are the records', () => {
  const rows = [
    ['STT', 'Tên', 'Lĩnh vực'],
    ['I', 'Việc một'],
    ['II', 'Việc hai'],
  ];
  expect(rolesOf(readGrid(gridOf(rows))).map(([, role]) => role)).toEqual([
    'header',
    'data',
    'data',
  ]);
});

test('a row under a merged block is data unless a marker tells a section', () => {
  const rows = [HEADER, ROW, ['', 'VIỆC HAI'], ['A', 'PHẦN SAU'], ROW];
  const { roles } = readGrid(gridOf(rows, { merged: ['E2:E4'] }));
  expect([roles.get(3), roles.get(4)]).toEqual(['data', 'section']);
});

test('the title of a printed page is no section', () => {
  const rows = [['DANH SÁCH'], HEADER, ROW, ['DANH SÁCH'], ROW];
  const reading = readGrid(gridOf(rows));
  expect(reading.roles.get(4)).toBe('title');
  expect(sectionsOf(reading)).toEqual([[], []]);
});

test('a title with a marker right above the header heads the table, others do not', () => {
  const rows = [
    ['I. Quyết định'],
    ['DANH SÁCH'],
    ['A. Cấp tỉnh'],
    ['Lĩnh vực Đất đai'],
    HEADER,
    ROW,
  ];
  const reading = readGrid(gridOf(rows));
  expect(sectionsOf(reading)).toEqual([['Cấp tỉnh', 'Lĩnh vực Đất đai']]);
  expect(
    rolesOf(reading)
      .slice(0, 4)
      .map(([, role]) => role),
  ).toEqual(['title', 'title', 'section', 'section']);
});
