import { expect, test } from 'vitest';
import { gridOf } from '../../../../test/support/datasets/grids.js';
import { isPlainlyNoList } from './no-list.js';

test.each([
  ['a title page', [['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI'], ['DANH MỤC'], ['Tháng 11 năm 2026']]],
  [
    'signatures',
    [
      ['NGƯỜI LẬP', 'CHỦ TỊCH'],
      ['Nguyễn Văn A', 'Trần Thị B'],
    ],
  ],
  [
    'instructions',
    [['HƯỚNG DẪN'], ['1. Cột Mã ghi mã'], ['2. Cột Tên ghi tên'], ['3. …'], ['4. …']],
  ],
])('%s is plainly no list', (_, rows) => {
  expect(isPlainlyNoList({ ...gridOf(rows), sheet: 'Bìa' })).toBe(true);
});

test.each([
  ['rows of three cells', [['A', 'B', 'C']]],
  ['codes beside names', [['1.005160', 'Cấp thẻ']]],
  [
    'numbered rows',
    [
      ['STT', 'Nội dung'],
      ['1', 'Danh mục'],
    ],
  ],
  ['many rows of two', Array.from({ length: 3 }, () => ['Xã', 'Phường'])],
])('%s may be one', (_, rows) => {
  expect(isPlainlyNoList({ ...gridOf(rows), sheet: 'Bìa' })).toBe(false);
});

test('a text file is a list or nothing', () => {
  const { sheet: _, ...text } = gridOf([['A']]);
  expect(isPlainlyNoList(text)).toBe(false);
});
