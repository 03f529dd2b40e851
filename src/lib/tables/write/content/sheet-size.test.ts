import { expect, test } from 'vitest';
import { beyondSheet, inSheets, SHEET_SIZE } from './sheet-size.js';

test('a sheet that is full is not too full', () => {
  expect(beyondSheet(SHEET_SIZE.rows, SHEET_SIZE.columns)).toBeUndefined();
  expect(beyondSheet(SHEET_SIZE.rows + 1, 2)).toEqual({
    found: '1048577 × 2',
    limit: '1048576 × 16384',
  });
  expect(beyondSheet(2, SHEET_SIZE.columns + 1)).toMatchObject({ found: '2 × 16385' });
});

test('rows beyond a sheet stand in the next one, below the header again', () => {
  const sheet = { name: 'A', rows: [['h'], [1], [2], [3], [4], [5]], freezeHeader: true };
  expect(inSheets([sheet, { name: 'B', rows: [['h'], [6], [7]] }], 3)).toEqual([
    { name: 'A', rows: [['h'], [1], [2]], freezeHeader: true },
    { name: 'A', rows: [['h'], [3], [4]], freezeHeader: true },
    { name: 'A', rows: [['h'], [5]], freezeHeader: true },
    { name: 'B', rows: [['h'], [6], [7]] },
  ]);
});
