import { expect, test } from 'vitest';
import { cellOf } from '../../../../test/support/datasets/tables.js';
import { isColumnNumbering, isNumberingHeader } from './numbering.js';

test.each(['STT', 'Stt', 'TT', 'Số TT', 'Số  thứ tự', 'No.', '#'])('%s numbers rows', (text) => {
  expect(isNumberingHeader(text)).toBe(true);
});

test.each(['Số', 'Mã TT', 'Thứ tự sắp xếp', 'ID'])('%s numbers no rows', (text) => {
  expect(isNumberingHeader(text)).toBe(false);
});

function isNumbering(texts: readonly (string | number)[], width = texts.length): boolean {
  return isColumnNumbering({ number: 1, cells: texts.map(cellOf) }, width);
}

test.each([
  [['(1)', '(2)', '(3)']],
  [[1, 2, 3, 4]],
  [['A', 'B', 1, 2, 3]],
  [['A', 'B', '3', '4']],
  [['(1)', '(2)', '(3)=(1)+(2)']],
  [['(1)', '(2)', '(3=1+2)', '(4)']],
])('%j numbers the columns', (texts) => {
  expect(isNumbering(texts)).toBe(true);
});

test.each([
  [[1, 2, 3]],
  [[1, 3, 4, 5]],
  [[5, 6, 7, 8]],
  [['A', 'DỊCH VỤ']],
  [['A', 'B']],
  [[1, 'Tên', 2, 3]],
])('%j does not', (texts) => {
  expect(isNumbering(texts)).toBe(false);
});

test('numbers over a few of many columns are values', () => {
  expect(isNumbering(['(1)', '(2)'], 6)).toBe(false);
});
