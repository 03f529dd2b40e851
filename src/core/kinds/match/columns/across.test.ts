import { expect, test } from 'vitest';
import { gridOf, OPTIONS, type Rows } from '../../../../../test/support/datasets/grids.js';
import { toTables } from '../../../layout/index.js';
import { loadKind } from '../../kinds/load.js';
import { headerRecogniser } from '../header/header.js';
import { withoutMergesAcross } from './across.js';
import { matchColumns } from './columns.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Cấp thực hiện', 'Cơ quan thực hiện', 'Ghi chú riêng'];

function read(rows: Rows, merged: string[], hidden: number[] = [], kindName = 'procedures') {
  const kind = loadKind(kindName);
  const grid = gridOf(rows, { merged, hiddenColumns: new Set(hidden) });
  const recogniseHeader = headerRecogniser(kind, []);
  const [table] = toTables(grid, { ...OPTIONS, recogniseHeader }).tables;
  if (table === undefined) throw new Error('no table');
  const { table: made, findings } = withoutMergesAcross(table, matchColumns(kind, table, []));
  const texts = made.rows.map(({ cells }) =>
    made.columns.map(({ index }) => cells[index]?.text ?? ''),
  );
  return { texts, findings };
}

test('a block across two fields fills the first, told once with its cells and fields', () => {
  const { texts, findings } = read(
    [
      HEADER,
      ['1.000011', 'Cấp thẻ', 'Cấp xã', '', 'a'],
      ['1.000012', 'Đổi thẻ', '', '', 'b'],
      ['1.000013', 'Thu thẻ', 'Cấp tỉnh', 'Sở Nội vụ', 'c'],
    ],
    ['C2:D3'],
  );
  expect(texts).toEqual([
    ['1.000011', 'Cấp thẻ', 'Cấp xã', '', 'a'],
    ['1.000012', 'Đổi thẻ', 'Cấp xã', '', 'b'],
    ['1.000013', 'Thu thẻ', 'Cấp tỉnh', 'Sở Nội vụ', 'c'],
  ]);
  expect(findings).toMatchObject([
    {
      code: 'merge-across-fields',
      place: { row: 2, cell: 'C2', column: 'Cấp thực hiện' },
      field: 'levels',
      value: 'Cấp xã',
      params: { range: 'C2:D3', others: ['Cơ quan thực hiện'] },
    },
  ]);
});

test('a block over one field and a column of none, and one merged downwards, stay as they are', () => {
  const rows = [
    HEADER,
    ['1.000011', 'Cấp thẻ', 'Cấp xã', 'UBND cấp xã', ''],
    ['1.000012', 'Đổi thẻ', '', 'UBND cấp tỉnh', 'b'],
  ];
  const { texts, findings } = read(rows, ['C2:C3', 'D2:E2']);
  expect(findings).toEqual([]);
  expect(texts[0]?.slice(2)).toEqual(['Cấp xã', 'UBND cấp xã', 'UBND cấp xã']);
  expect(texts[1]?.slice(2)).toEqual(['Cấp xã', 'UBND cấp tỉnh', 'b']);
});

test('the header’s own blocks head all their columns', () => {
  const rows = [
    ['Mã TTHC', 'Tên TTHC', 'Thời hạn giải quyết', '', 'Cấp thực hiện'],
    ['', '', 'Theo quy định', 'Sau cắt giảm', ''],
    ['1.000011', 'Cấp thẻ', '05 ngày', '03 ngày', 'Cấp xã'],
  ];
  const { texts, findings } = read(rows, ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2']);
  expect([texts, findings]).toEqual([
    [['1.000011', 'Cấp thẻ', '05 ngày', '03 ngày', 'Cấp xã']],
    [],
  ]);
});

test('where the sheet hides the first of the columns, the visible field has the value', () => {
  const rows = [HEADER, ['1.000011', 'Cấp thẻ', 'UBND cấp xã', '', '']];
  const { texts } = read(rows, ['C2:D2'], [2]);
  expect(texts[0]?.slice(2, 4)).toEqual(['', 'UBND cấp xã']);
});

test('two blocks in one row are two findings', () => {
  const rows = [HEADER, ['1.000011', '', 'Cấp xã', '', '']];
  const { texts, findings } = read(rows, ['A2:B2', 'C2:D2']);
  expect(texts[0]).toEqual(['1.000011', '', 'Cấp xã', '', '']);
  expect(findings.map(({ place }) => place.cell)).toEqual(['A2', 'C2']);
});
