import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridOf } from '../../../../test/support/datasets/grids.js';
import { splitGrid } from './split.js';

test('every cell of a grid is in one half, where it stood', () => {
  const cell = fc.constantFrom('', 'a', 'b');
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 6 }), (texts, at) => {
      const grid = gridOf(texts);
      const halves = splitGrid(grid, at);
      const cells = halves.flatMap((half) =>
        half.rows.flatMap(({ number, cells: own }) =>
          own.flatMap((one, index) => (one === undefined ? [] : [[number, index, one.text]])),
        ),
      );
      const all = grid.rows.flatMap(({ number, cells: own }) =>
        own.flatMap((one, index) => (one === undefined ? [] : [[number, index, one.text]])),
      );
      expect(cells.map(String).sort()).toEqual(all.map(String).sort());
    }),
  );
});

test('blocks, strikes and hidden columns go with the half that they begin in', () => {
  const grid = gridOf([['a', '', 'b', 'c']], {
    merged: ['A1:C1'],
    hiddenColumns: new Set([0, 3]),
  });
  const [row] = grid.rows;
  if (row === undefined) throw new Error('no row');
  const struck = { ...row, struck: new Map([[3, 'whole' as const]]) };
  const [left, right] = splitGrid({ ...grid, rows: [struck] }, 2);
  expect(left).toMatchObject({ span: { from: 0, to: 0 }, hiddenColumns: new Set([0]) });
  expect(left.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 0 }]);
  expect(left.rows[0]?.struck).toBeUndefined();
  expect(right).toMatchObject({
    span: { from: 2, to: 3 },
    hiddenColumns: new Set([3]),
    merges: [],
  });
  expect(right.rows[0]?.struck).toEqual(new Map([[3, 'whole']]));
});
