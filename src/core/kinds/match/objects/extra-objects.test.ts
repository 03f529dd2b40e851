import { expect, test } from 'vitest';
import { tableOf } from '../../../../../test/support/datasets/tables.js';
import type { Json } from '../../../../lib/tables/index.js';
import { withExtraColumns } from './extra-objects.js';

const object = (raw: Json) => ({ type: 'json', text: JSON.stringify(raw), raw }) as const;

test('each member of `extra` becomes a column behind the others', () => {
  const table = tableOf(
    ['code', 'extra', 'name'],
    [
      ['1.900101', object({ 'Tổ  nhập': 'Tổ 3' }), 'A'],
      ['1.900102', undefined, 'B'],
      ['1.900103', object({ 'Số hồ sơ': 7 })],
    ],
  );
  const { columns, rows } = withExtraColumns(table);
  expect(columns.map(({ header, letter }) => [letter, header])).toEqual([
    ['A', 'code'],
    ['C', 'name'],
    ['D', 'extra.Tổ nhập'],
    ['E', 'extra.Số hồ sơ'],
  ]);
  expect(rows.map(({ cells }) => [cells[2]?.text, cells[3]?.text, cells[4]?.text])).toEqual([
    ['A', 'Tổ 3', undefined],
    ['B', undefined, undefined],
    [undefined, undefined, '7'],
  ]);
});

test('a column of that name that holds anything else stays as it is', () => {
  const text = tableOf(['code', 'extra'], [['1.900101', 'Tổ 3']]);
  const blank = tableOf(['code', 'extra'], [['1.900101', object({ ' ': 'Tổ 3' })]]);
  expect([withExtraColumns(text), withExtraColumns(blank)]).toEqual([text, blank]);
});
