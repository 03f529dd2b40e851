import { expect, test } from 'vitest';
import { tableOf } from '../../../../../test/support/datasets/tables.js';
import { loadKind } from '../../kinds/load.js';
import { matchColumns } from '../columns/columns.js';
import { headerOfKept } from './kept-columns.js';

const kind = loadKind('procedures');

function kept(headers: string[], overrides: Parameters<typeof matchColumns>[2] = []) {
  const table = tableOf(headers, [headers.map((_, index) => `1.90010${index}`)]);
  const { columns, findings } = matchColumns(kind, table, overrides, 'keep');
  return { fields: columns.map(({ field }) => field), codes: findings.map(({ code }) => code) };
}

test('columns that no field takes are kept under their headers, and not told as unread', () => {
  expect(
    kept(['STT', 'Mã TTHC', 'Tên TTHC', 'Người nhập', 'Người nhập', 'Lý do (haicap)']),
  ).toEqual({
    fields: [undefined, 'code', 'name', 'extra.Người nhập', 'extra.Người nhập (2)', undefined],
    codes: [],
  });
});

test('a column that a person left out is not kept', () => {
  const out = { header: 'Người nhập', field: null, asked: true };
  expect(kept(['Mã TTHC', 'Tên TTHC', 'Người nhập'], [out]).fields).toEqual([
    'code',
    'name',
    undefined,
  ]);
});

test('columns that claim one field equally are for a person to choose from', () => {
  expect(kept(['Mã TTHC', 'Mã TTHC', 'Tên TTHC'])).toEqual({
    fields: [undefined, undefined, 'name'],
    codes: ['column-claimed-twice'],
  });
});

test('a header with the prefix is of a kept column, whatever field it would be without', () => {
  expect(kept(['Mã TTHC', 'Tên TTHC', 'extra.Phí']).fields).toEqual(['code', 'name', 'extra.Phí']);
});

test.each([
  ['extra.Người nhập', 'Người nhập'],
  ['extra.Phí', 'extra.Phí'],
  ['extra.STT', 'extra.STT'],
  ['extra.=1+1', 'extra.=1+1'],
  ['extra.extra', 'extra.extra'],
])('%s is written as %s', (name, header) => {
  expect(headerOfKept(kind, name)).toBe(header);
});
