import { expect, test } from 'vitest';
import { fittedWidths } from './widths.js';

test('a column is as wide as its longest line and a button, within bounds', () => {
  expect(fittedWidths([['Mã'], ['1.005160.000.00.00.H01']])).toEqual([24]);
  expect(fittedWidths([['a']])).toEqual([8]);
  expect(fittedWidths([['một\nhai ba bốn năm']])).toEqual([16]);
  expect(fittedWidths([['x'.repeat(500)]])).toEqual([60]);
});

test('where all together are wider than a page the widest give way first', () => {
  const widths = fittedWidths([['a', 'b'.repeat(20), ...Array(5).fill('c'.repeat(90))]]);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(180);
  expect(widths.slice(0, 2)).toEqual([8, 22]);
  expect(new Set(widths.slice(2)).size).toBe(1);
});

test('a long text gets the width that keeps its row within the height that Excel shows', () => {
  const [width = 0] = fittedWidths([['d'.repeat(3000)]]);
  expect(width * 27).toBeGreaterThan(3000);
  expect(fittedWidths([['e'.repeat(32_000)]])).toEqual([255]);
});

test('rows of different lengths, and none at all', () => {
  expect(fittedWidths([[], ['a', null, 'b']])).toEqual([8, 8, 8]);
  expect(fittedWidths([])).toEqual([]);
});

test('where a page is too narrow, headers break before texts, and long texts keep a width that is read at ease', () => {
  const header = [
    'Mã của từng bản ghi trong danh sách',
    'Nội dung',
    ...Array(12).fill('Trước khi sửa'),
  ];
  const widths = fittedWidths([header, ['1', 'a'.repeat(190), ...Array(12).fill('bbbbbbbbbbbb')]]);
  expect(widths).toEqual([14, 32, ...Array(12).fill(14)]);
});
