import { expect, test } from 'vitest';
import { gridOf, OPTIONS } from '../../../../test/support/datasets/grids.js';
import { spreadMerges } from '../merges/spread.js';
import { headEntries } from './labels.js';

function entriesOf(row: readonly string[], merged: readonly string[] = []) {
  return spreadMerges(gridOf([row], { merged }))
    .flatMap((found) => headEntries(found, OPTIONS.recogniseHeader))
    .map(({ label, column, value }) => [label, column, value.text]);
}

test('a label ends with a colon, its value is the next cell', () => {
  expect(entriesOf(['Tên quy trình:', '', 'QT-1'])).toEqual([['Tên quy trình', 2, 'QT-1']]);
  expect(entriesOf(['Gắn  vào\nTTHC :', 'x'], ['A1:A2'])).toEqual([['Gắn vào TTHC', 1, 'x']]);
});

test('several labels stand side by side, some without a value', () => {
  expect(entriesOf(['Đơn vị:', 'Sở A', 'Kỳ:', 'Ngày:', '01/7'])).toEqual([
    ['Đơn vị', 1, 'Sở A'],
    ['Ngày', 4, '01/7'],
  ]);
});

test('a known header needs no colon when it stands alone with its value', () => {
  expect(entriesOf(['Mã TTHC', '1.000001'])).toEqual([['Mã TTHC', 1, '1.000001']]);
  expect(entriesOf(['Mã TTHC', 'Tên'])).toEqual([]);
  expect(entriesOf(['Mã TTHC', 'a', 'b'])).toEqual([]);
});

test('a text with its own colon and a sentence are no labels', () => {
  expect(entriesOf(['Số: 12/QĐ-UBND', 'Hà Nội'])).toEqual([]);
  expect(entriesOf([`${'Căn cứ '.repeat(10)}:`, 'x'])).toEqual([]);
});
