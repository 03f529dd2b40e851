import { expect, test } from 'vitest';
import { gridOf, readGrid } from '../../../../test/support/datasets/grids.js';
import { seamsOf } from './seams.js';

function seams(header: readonly string[], rows: readonly (readonly string[])[] = []) {
  const grid = gridOf([['Mã số', 'Tên', ...header], ...rows]);
  const [table] = readGrid(grid).tables;
  return table === undefined ? undefined : seamsOf(grid, table);
}

test('a table may be two behind an empty column', () => {
  expect(seams(['', 'Mã số', 'Tên'])).toEqual([{ at: 3, repeats: true, apart: true }]);
  expect(seams(['', 'Mã số', 'Lĩnh vực'])).toEqual([{ at: 3, repeats: false, apart: true }]);
  expect(seams(['', 'Mã số', 'Tên'], [['a', 'b', 'c']])).toEqual([]);
  expect(seams(['', 'Mã số', 'Tên'], [['a', 'b', '0']])).toHaveLength(1);
});

test('and where three headers or more begin again in their order', () => {
  const again = ['Mã số', 'Tên', 'Lĩnh vực'];
  expect(seams(['Lĩnh vực', ...again])).toEqual([{ at: 3, repeats: true, apart: false }]);
  expect(seams(['Lĩnh vực', ...again, ...again])).toHaveLength(1);
  expect(seams(['Mã số', 'Tên'])).toEqual([]);
  expect(seams(['Lĩnh vực', 'Mã số', 'Lĩnh vực', 'Tên'])).toEqual([]);
});

test('and where the rows are numbered once more, though other columns follow', () => {
  expect(seams(['STT', 'Lĩnh vực'])).toEqual([]);
  const grid = gridOf([['STT', 'Mã số', 'Tên', 'Lĩnh vực', 'STT', 'Mã số', 'Tên']]);
  const [table] = readGrid(grid).tables;
  expect(table && seamsOf(grid, table)).toEqual([{ at: 4, repeats: true, apart: false }]);
});
