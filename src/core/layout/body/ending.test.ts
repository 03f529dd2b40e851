import { expect, test } from 'vitest';
import {
  codesOf,
  gridOf,
  type Rows,
  readGrid,
  rolesOf,
} from '../../../../test/support/datasets/grids.js';

const HEADER = ['STT', 'Mã số', 'Tên', 'Lĩnh vực', 'Phí, lệ phí'];
const ROW = [1, '1.000001', 'Việc một', 'Hộ tịch', 'Không'];

/** The roles of the rows below a header and one row of data. */
function rolesBelow(...rows: Rows): string[] {
  return rolesOf(readGrid(gridOf([HEADER, ROW, ...rows])))
    .slice(2)
    .map(([, role]) => role);
}

test.each([
  [['Tổng cộng', '', '', 12]],
  [['', 'Cộng:', '', '5', '12.000']],
  [['', '', 'Tổng số: 113 thủ tục']],
  [['Tổng số thủ tục', '', '', 5]],
  [['II', 'Tổng cộng', '', 5]],
  [['TỔNG (A + B)', '', '', 5]],
])('%j is a total', (row) => {
  expect(rolesBelow(row)).toEqual(['total']);
});

test.each([
  [[2, 'Tổng cộng', '', 5]],
  [['', '1.000002', 'Tổng cục Thuế']],
  [['', 'Cộng hòa', 'Việc hai', 'Hộ tịch']],
  [['', 'Tổng cộng', 'Việc hai', 'Hộ tịch']],
])('%j is no total', (row) => {
  expect(rolesBelow(row)).toEqual(['data']);
});

test.each([
  [['Nơi nhận: như trên', '', '', 'GIÁM ĐỐC']],
  [['', '', '', 'Hà Nội, ngày 01 tháng 7 năm 2025']],
  [['', '', '', 'ngày … tháng … năm …']],
  [['NGƯỜI LẬP BIỂU', '', '', 'CHỦ TỊCH']],
  [['', '', '', 'TM. ỦY BAN NHÂN DÂN']],
  [['Ghi chú: số liệu tạm tính']],
])('%j closes a table', (row) => {
  expect(rolesBelow(row)).toEqual(['closing']);
  expect(codesOf(readGrid(gridOf([HEADER, ROW, row])))).toEqual(['rows-passed-over']);
});

test.each([
  [[2, 'Ghi chú: đã bãi bỏ']],
  [['', '1.000002', 'Giám đốc']],
  [['', '1.000002', 'Người lập di chúc', 'Hộ tịch']],
])('%j closes nothing', (row) => {
  expect(rolesBelow(row)).toEqual(['data']);
});

test('everything below a closing row is closing, until a sure record', () => {
  const names = ['', '', '', 'Nguyễn Văn A'];
  expect(rolesBelow(['NGƯỜI LẬP BIỂU'], [], names)).toEqual(['closing', 'closing']);
  expect(rolesBelow(['Ghi chú: một'], names, ROW)).toEqual(['closing', 'data', 'data']);
});

test('records with a code are sure, however little else they say', () => {
  const header = ['Mã số', 'Tên', 'Lĩnh vực', 'Phí, lệ phí', 'Căn cứ pháp lý', 'Ghi chú'];
  const rows = [header, ['Ghi chú: số liệu tạm tính'], ['1.000001', 'a'], ['1.000002', 'b']];
  const { roles } = readGrid(gridOf(rows));
  expect([...roles.values()]).toEqual(['header', 'closing', 'data', 'data']);
});

test('a title that heads nothing is closing, a marked section that is empty stays one', () => {
  expect(rolesBelow(['', 'NGUYỄN VĂN A'])).toEqual(['closing']);
  expect(rolesBelow(['C', 'Không có'])).toEqual(['section']);
});

test('zeros that formulas left below a numbered table are no records', () => {
  expect(rolesBelow(['', '', 0, 0])).toEqual(['blank']);
  const plain = readGrid(
    gridOf([
      ['Mã số', 'Tên'],
      ['-', 0],
    ]),
  );
  expect(plain.roles.get(2)).toBe('data');
});
