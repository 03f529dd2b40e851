import { expect, test } from 'vitest';
import { CSV, gridOf, type Rows, readGrid } from '../../../../test/support/datasets/grids.js';

const HEADER = ['STT', 'Mã số', 'Tên', 'Cơ quan thực hiện', 'Lĩnh vực', 'Phí, lệ phí'];
const ROW = [1, '1.000001', 'Đăng ký việc', 'Sở Tư pháp', 'Hộ tịch', 'Không'];

function read(row: Rows[number], merged: readonly string[] = []) {
  return readGrid(gridOf([HEADER, ROW, row], { merged }));
}

test.each([
  [['', '', '', 'UBND cấp xã']],
  [['', '', 'có yếu tố nước ngoài']],
  [['', '', '- trường hợp hai', 'UBND cấp xã']],
])('%j continues the record above', (row) => {
  const reading = read(row);
  expect(reading.tables[0]?.rows).toHaveLength(1);
  expect(reading.tables[0]?.rows[0]?.parts).toEqual([2, 3]);
  expect(reading.roles.get(3)).toBe('continuation');
});

test.each([
  [[2, '', '', 'UBND cấp xã']],
  [['', '1.000002', '', 'UBND cấp xã']],
  [['', '', 'Đăng ký việc khác']],
  [['', '', 'việc khác', 'UBND', 'Hộ tịch', 'Không']],
  [['', '', '', '', '', '', 'UBND cấp xã', '']],
  [['', '', '', '', '', 25000]],
])('%j does not', (row) => {
  expect(read(row).tables[0]?.rows[0]?.parts).toBeUndefined();
  expect(read(row).roles.get(3)).not.toBe('continuation');
});

test('texts are joined by line feeds, over any number of rows', () => {
  const more = ['', '', '', 'UBND cấp xã'];
  const reading = readGrid(gridOf([HEADER, ROW, more, ['', '', 'có yếu tố', 'Bộ Tư pháp']]));
  expect(reading.tables[0]?.rows).toMatchObject([{ number: 2, parts: [2, 3, 4] }]);
  expect(reading.tables[0]?.rows[0]?.cells.slice(2, 4)).toMatchObject([
    { type: 'text', text: 'Đăng ký việc\ncó yếu tố', raw: 'Đăng ký việc\ncó yếu tố' },
    { text: 'Sở Tư pháp\nUBND cấp xã\nBộ Tư pháp' },
  ]);
});

test('a blank row, a section or a merged block between ends a record', () => {
  const more = ['', '', '', 'UBND cấp xã'];
  const roleOfLast = (rows: Rows, merged: readonly string[] = []) =>
    [...readGrid(gridOf(rows, { merged })).roles].at(-1)?.[1];
  expect(roleOfLast([HEADER, ROW, [], more])).toBe('data');
  expect(roleOfLast([HEADER, ROW, ['A', 'PHẦN SAU'], more])).toBe('data');
  expect(roleOfLast([HEADER, ROW, more], ['A2:A3'])).toBe('data');
  expect(roleOfLast([HEADER, ROW, more])).toBe('continuation');
});

test('a table without a numbering has no continuations', () => {
  const { roles } = readGrid(gridOf([HEADER.slice(1), ROW.slice(1), ['', '', 'UBND cấp xã']]));
  expect(roles.get(3)).toBe('data');
});

test('lines of a delimited file count as adjacent', () => {
  const grid = gridOf([HEADER, ROW, [], ['', '', '', 'UBND cấp xã', '', '']], { source: CSV });
  expect(readGrid(grid).roles.get(4)).toBe('continuation');
});

test('a record may go on for as many rows as a sheet has', () => {
  const more = Array.from({ length: 20_000 }, (_, i) => ['', '', '', `UBND cấp xã thứ ${i}`]);
  const { tables } = readGrid(gridOf([HEADER, ROW, ...more]));
  const [row] = tables[0]?.rows ?? [];
  expect([tables[0]?.rows.length, row?.parts?.length]).toEqual([1, 20_001]);
  expect(row?.cells[3]?.text.split('\n').at(-1)).toBe('UBND cấp xã thứ 19999');
});
