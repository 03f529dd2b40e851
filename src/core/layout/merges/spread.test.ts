import { expect, test } from 'vitest';
import { gridOf } from '../../../../test/support/datasets/grids.js';
import type { Row } from '../../../lib/tables/table.js';
import { spreadMerges } from './spread.js';

function texts({ cells }: Row): string[] {
  return Array.from(cells, (cell) => cell?.text ?? '');
}

test('a row that no block touches keeps its cells', () => {
  const grid = gridOf([['a', 'b'], ['c'], ['d', 'e']], { merged: ['A1:A2'] });
  const [, , third] = spreadMerges(grid);
  expect(third).toMatchObject({ number: 3, fromAbove: false, blocks: [] });
  expect(third?.own).toBe(grid.rows[2]);
  expect(third?.filled).toBe(grid.rows[2]);
});

test('a block shows its first cell everywhere, what stands under it is stale', () => {
  const grid = gridOf(
    [
      ['a', 'b', 'x'],
      ['cũ', 'cũ', 'y'],
      ['', '', 'z'],
    ],
    { merged: ['A1:B3'] },
  );
  const rows = spreadMerges(grid);
  expect(rows.map(({ own }) => texts(own))).toEqual([
    ['a', '', 'x'],
    ['', '', 'y'],
    ['', '', 'z'],
  ]);
  expect(rows.map(({ filled }) => texts(filled))).toEqual([
    ['a', 'a', 'x'],
    ['a', 'a', 'y'],
    ['a', 'a', 'z'],
  ]);
  expect(rows.map(({ fromAbove }) => fromAbove)).toEqual([false, true, true]);
  expect(rows.map(({ blocks }) => blocks.length)).toEqual([1, 0, 0]);
});

test('a block whose first row is blank shows nothing', () => {
  const grid = gridOf([['a'], [], ['cũ', 'b']], { merged: ['A2:A3'] });
  expect(spreadMerges(grid).map(({ filled }) => texts(filled))).toEqual([['a'], ['', 'b']]);
});

test('a block reaches beyond the cells of a row, not beyond those of the sheet', () => {
  const grid = gridOf([['a'], ['b', 'c', 'd']], { merged: ['A1:Z1', 'Y1:Z9'] });
  expect(spreadMerges(grid).map(({ filled }) => texts(filled))).toEqual([
    ['a', 'a', 'a'],
    ['b', 'c', 'd'],
  ]);
});

test('of blocks that overlap the first counts', () => {
  const grid = gridOf(
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
    { merged: ['A1:A2', 'A2:B3'] },
  );
  expect(spreadMerges(grid).map(({ filled }) => texts(filled))).toEqual([
    ['a', 'b'],
    ['a', 'd'],
    ['e', 'f'],
  ]);
});

test('blocks come and go in any order of the file', () => {
  const grid = gridOf([['a'], ['', 'b'], ['c'], ['', 'd'], ['e', 'f']], {
    merged: ['A3:A4', 'A1:A2', 'B2:B3', 'B4:B4'],
  });
  expect(spreadMerges(grid).map(({ filled }) => texts(filled))).toEqual([
    ['a'],
    ['a', 'b'],
    ['c', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ]);
});
