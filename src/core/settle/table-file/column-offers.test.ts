import { expect, test } from 'vitest';
import { gridOf } from '../../../../test/support/datasets/grids.js';
import { columnOffers } from './column-offers.js';

const flagsOf = (...rows: readonly (readonly string[])[]) =>
  columnOffers({ grid: gridOf(rows), tables: [] }).map(({ flag }) => flag);

test('columns whose values look like what is wanted', () => {
  expect(
    flagsOf(
      ['Chủ hộ', 'Mã', 'Thuộc', 'Chỗ ở'],
      ['Bà A', '00634', 'Phường Đại Mỗ', 'Số 5, Phường Đại Mỗ, Hà Nội'],
      ['Ông B', '00637', 'X. Tây Mỗ', 'Tổ 2, Xã Tây Mỗ, Hà Nội'],
    ),
  ).toEqual(['--map "Mã=wardCode"', '--map "Thuộc=ward"', '--map "Chỗ ở=address"']);
});

test('where none does, those that hold words; a title above is no header', () => {
  expect(flagsOf(['DANH SÁCH'], ['Năm', 'Nơi “cũ”'], ['1980', 'Đại Mỗ'])).toEqual([
    '--map "[B]=ward"',
  ]);
});

test('of nothing nothing is offered', () => {
  expect(flagsOf()).toEqual([]);
});
