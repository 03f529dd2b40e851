import { expect, test } from 'vitest';
import { recordsOf } from '../../../test/support/datasets/checks.js';
import { about, placeOf, rowSeenFrom } from './place.js';

const [record] = recordsOf([{ code: '1.000001', agencies: ['Sở A', 'Sở B'] }]);
if (record === undefined) throw new Error('no record');

test('a field is placed in its cell, under the header that the user sees', () => {
  expect(placeOf(record, 'agencies')).toEqual({
    file: 'a.xlsx',
    sheet: 'Sheet1',
    row: 2,
    column: 'Cơ quan thực hiện',
    cell: 'B2',
  });
});

test('a field without a column is placed in its row', () => {
  expect(placeOf(record, 'validTo')).toEqual({ file: 'a.xlsx', sheet: 'Sheet1', row: 2 });
});

test('a finding carries the whole cell, or the item it is about', () => {
  expect(about(record, 'agencies')).toMatchObject({ value: 'Sở A\nSở B', key: '1.000001' });
  expect(about(record, 'agencies', 'Sở B')).toMatchObject({ value: 'Sở B', field: 'agencies' });
});

test('another row is named as briefly as it is clear', () => {
  const [sheet2] = recordsOf([{ code: '1.000001' }], { sheet: 'Sheet2' });
  const [fileB] = recordsOf([{ code: '1.000001' }], { file: 'b.xlsx' });
  if (sheet2 === undefined || fileB === undefined) throw new Error('no record');
  expect(rowSeenFrom(record, record)).toBe('2');
  expect(rowSeenFrom(record, sheet2)).toBe('Sheet2:2');
  expect(rowSeenFrom(record, fileB)).toBe('b.xlsx:Sheet1:2');
});
