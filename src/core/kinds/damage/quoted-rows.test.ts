import { expect, test } from 'vitest';
import { type Row, textCell } from '../../../lib/tables/index.js';
import { quotedRows } from './quoted-rows.js';

function rowsOf(...rows: readonly (readonly string[])[]): Row[] {
  return rows.map((texts, index) => ({ number: index + 1, cells: texts.map(textCell) }));
}

const numbers = (rows: Row[]) => [...quotedRows(rows)].map(({ number }) => number);

test('where most rows have their texts in quotes, these rows are so by a program', () => {
  const rows = rowsOf(['Mã', 'Tên'], ["'1'", "'Cấp thẻ'"], ["'2'", "'Đổi thẻ'"], ["'3'", 'a']);
  expect(numbers(rows)).toEqual([2, 3]);
});

test('numbers may stand bare, rows of one cell tell nothing', () => {
  const rows = rowsOf(
    ["'Danh mục'"],
    ['1', "'1.000021'", "'Cấp thẻ'"],
    ['2', "'1.000022'", "'Đổi'"],
  );
  expect(numbers(rows)).toEqual([2, 3]);
});

test('elsewhere a quote is a person’s', () => {
  const rows = rowsOf(['Mã', 'Tên'], ["'1'", "'Cấp thẻ'"], ['2', 'Đổi thẻ'], ["'3", "'x"]);
  expect(numbers(rows)).toEqual([]);
});
