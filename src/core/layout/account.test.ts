import { expect, test } from 'vitest';
import { gridOf } from '../../../test/support/datasets/grids.js';
import type { RowRole } from '../../lib/tables/table.js';
import { accountOf, accountOfAll, completeRoles, sumOfAccounts } from './account.js';

const GRID = gridOf([
  ['Tiêu đề'],
  ['Mã số', 'Tên'],
  ['1.000001', 'Việc một'],
  [0, '-'],
  ['?', 'a'],
  ['', '', 'ghi chú'],
]);

test('rows without a role say nothing or were not understood', () => {
  const roles = new Map<number, RowRole>([
    [1, 'title'],
    [2, 'header'],
    [3, 'data'],
  ]);
  completeRoles(GRID, roles, { beside: true });
  expect([...roles.values()]).toEqual(['title', 'header', 'data', 'blank', 'unread', 'closing']);
});

test('a row that was taken for nothing is a fault of the program', () => {
  expect(() => accountOf(GRID.rows, () => undefined)).toThrow('row 1');
});

test('accounts of parts sum up', () => {
  const sum = sumOfAccounts([accountOfAll(2, 'data'), accountOfAll(1, 'set-aside')]);
  expect(sum.rows).toBe(3);
  expect(sum.byRole).toMatchObject({ data: 2, 'set-aside': 1, title: 0 });
});
