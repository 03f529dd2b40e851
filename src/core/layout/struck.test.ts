import { expect, test } from 'vitest';
import {
  codesOf,
  gridOf,
  type Rows,
  readGrid,
  rolesOf,
  textsOf,
} from '../../../test/support/datasets/grids.js';
import type { Grid, Strike } from '../../lib/tables/table.js';

const HEADER = ['STT', 'Mã số', 'Tên', 'Lĩnh vực'];

/** A sheet whose cells (`B3`) are struck through, some in part (`B3~`). */
function struckGrid(rows: Rows, cells: readonly string[], merged: readonly string[] = []): Grid {
  const grid = gridOf(rows, { merged });
  return {
    ...grid,
    rows: grid.rows.map((row) => {
      const own = cells.filter((cell) => Number.parseInt(cell.slice(1), 10) === row.number);
      if (own.length === 0) return row;
      const strike = (cell: string): Strike => (cell.endsWith('~') ? 'part' : 'whole');
      return {
        ...row,
        struck: new Map(own.map((cell) => [cell.charCodeAt(0) - 65, strike(cell)])),
      };
    }),
  };
}

const ROWS: Rows = [
  HEADER,
  [1, '1.000001', 'Việc một', 'Hộ tịch'],
  [2, '1.000002', 'Việc hai', 'Hộ tịch'],
  [3, '1.000003', 'Việc ba', ''],
  [4, '1.000004', 'Việc bốn', 'Hộ tịch'],
];

test('rows of which everything is struck through are read and told, a run of them once', () => {
  // Neither the number nor empty cells have to be struck.
  const grid = struckGrid(ROWS, ['B3', 'C3', 'D3', 'A4', 'B4', 'C4']);
  const reading = readGrid(grid);
  expect(textsOf(reading)[0]).toHaveLength(4);
  expect(reading.findings).toMatchObject([
    { code: 'row-struck-through', place: { row: 3 }, params: { rows: ['3–4'] } },
  ]);
});

test('by wish they are left out and told', () => {
  const reading = readGrid(struckGrid(ROWS, ['B2', 'C2', 'D2', 'B4', 'C4']), { struck: 'skip' });
  expect(textsOf(reading)[0]?.map(([, code]) => code)).toEqual(['1.000002', '1.000004']);
  expect(reading.findings).toMatchObject([
    { code: 'struck-rows-skipped', place: { row: 2 }, params: { rows: ['2', '4'] } },
  ]);
  expect(rolesOf(reading).map(([, role]) => role)).toEqual([
    'header',
    'hidden',
    'data',
    'hidden',
    'data',
  ]);
});

test('a cell that is struck through in a row that isn’t, and one in part, are told by themselves', () => {
  for (const struck of ['read', 'skip'] as const) {
    const { findings } = readGrid(struckGrid(ROWS, ['B2', 'C3~', 'A4']), { struck });
    expect(findings).toMatchObject([
      { code: 'cell-struck-through', place: { cell: 'B2', column: 'Mã số' }, value: '1.000001' },
      { code: 'cell-partly-struck', place: { cell: 'C3', column: 'Tên' }, value: 'Việc hai' },
    ]);
  }
});

test('a row partly struck through in its only text is no struck row', () => {
  expect(codesOf(readGrid(struckGrid(ROWS, ['B2~', 'C2', 'D2'])))).toEqual([
    'cell-partly-struck',
    'cell-struck-through',
    'cell-struck-through',
  ]);
});

test('a block that reaches down to other rows doesn’t save a row', () => {
  const grid = struckGrid(ROWS, ['B2', 'C2'], ['D2:D3']);
  expect(codesOf(readGrid(grid))).toEqual(['row-struck-through']);
});

test('a struck header and a struck section are told; a section stays one when struck rows are left out', () => {
  expect(codesOf(readGrid(struckGrid(ROWS, ['D1'])))).toEqual(['cell-struck-through']);
  const rows: Rows = [HEADER, ['A', 'Lĩnh vực Hộ tịch'], [1, '1.000001', 'Việc một', 'Hộ tịch']];
  const reading = readGrid(struckGrid(rows, ['A2', 'B2'], ['B2:D2']), { struck: 'skip' });
  expect(codesOf(reading)).toEqual(['row-struck-through']);
  expect(reading.tables[0]?.rows[0]?.sections).toMatchObject([{ text: 'Lĩnh vực Hộ tịch' }]);
});

test('what is struck below a table is none of its rows', () => {
  const rows: Rows = [...ROWS, ['', 'Nơi nhận: Sở Tư pháp']];
  expect(codesOf(readGrid(struckGrid(rows, ['B6'])))).toEqual(['rows-passed-over']);
});
