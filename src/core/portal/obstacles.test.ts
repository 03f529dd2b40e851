import { expect, test } from 'vitest';
import { tooManyRows } from './obstacles.js';

function rows(count: number) {
  const columns = ['code', 'name'].map((field) => ({ header: field, field }));
  return { columns, keys: new Array<string>(count).fill('1') };
}

test('as many records as a sheet has rows below its header', () => {
  expect(tooManyRows(rows(1_048_575), 'a.xlsx')).toEqual([]);
});

test('a record more is told before anything is written', () => {
  expect(tooManyRows(rows(1_048_576), 'a.xlsx')).toMatchObject([
    {
      code: 'sheet-too-large',
      severity: 'error',
      place: { file: 'a.xlsx' },
      params: { found: '1048577 × 2', limit: '1048576 × 16384' },
    },
  ]);
});
