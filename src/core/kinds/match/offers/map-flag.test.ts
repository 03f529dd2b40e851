import { expect, test } from 'vitest';
import { tableOf } from '../../../../../test/support/datasets/tables.js';
import { mapFlag } from './map-flag.js';

function flagOf(headers: readonly string[], index = 0): string {
  const { columns } = tableOf([...headers], []);
  const column = columns[index];
  if (column === undefined) throw new Error(`no column ${index}`);
  return mapFlag(column, columns, 'fees');
}

test('a column is named by its header between double quotes', () => {
  expect(flagOf(['Phí thẩm định (nếu có)'])).toBe('--map "Phí thẩm định (nếu có)=fees"');
});

test('by its letter where the header would not come through a shell, or ends at a sign of its own', () => {
  for (const header of [
    'Phí = lệ phí',
    'Phí "BOT"',
    'Phí “BOT”',
    'Phí $',
    'Phí `x`',
    'Phí\\',
    'Phí!',
    '50%',
  ]) {
    expect(flagOf([header])).toBe('--map "[A]=fees"');
  }
});

test('by its letter where another header is spelt alike, or the header is a paragraph', () => {
  expect(flagOf(['Phí', 'Lệ phí', 'phí'], 2)).toBe('--map "[C]=fees"');
  expect(flagOf(['Mức thu phí '.repeat(9).trim()])).toBe('--map "[A]=fees"');
});

test('without a field the column is left out', () => {
  const { columns } = tableOf(['Người nhập'], []);
  const [column] = columns;
  expect(column && mapFlag(column, columns, null)).toBe('--map "Người nhập="');
});
