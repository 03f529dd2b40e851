import { expect, test } from 'vitest';
import { tableOf } from '../../../test/support/datasets/tables.js';
import { buildRecords } from './build/build.js';
import { loadKind } from './kinds/load.js';
import { matchColumns } from './match/columns/columns.js';
import { fieldsSaid } from './said.js';

type Sheet = readonly [header: string[], ...rows: (string | undefined)[][]];

/** The fields that each record's list speaks of, those with a part of their own left out. */
function said(kindName: string, ...sheets: Sheet[]): string[][] {
  const kind = loadKind(kindName);
  const tables = sheets.map(([header, ...rows], index) => {
    const table = { ...tableOf(header, rows), sheet: `S${index}` };
    return { table, matching: matchColumns(kind, table, []) };
  });
  const { records } = buildRecords(kind, tables, () => true);
  const of = fieldsSaid(kind, records);
  return records.map((record) => [...of(record)].sort());
}

test('a column is spoken of in every row of its table, filled or not', () => {
  const list: Sheet = [
    ['Mã số', 'Tên', 'Phí'],
    ['1.000080', 'A', 'Không'],
    ['1.000094', 'B', undefined],
  ];
  expect(said('procedures', list)).toEqual([
    ['code', 'codeSuffix', 'fees', 'name'],
    ['code', 'codeSuffix', 'fees', 'name'],
  ]);
});

test('two tables of one file speak each for itself', () => {
  const [first, second] = said(
    'procedures',
    [
      ['Mã số', 'Tên', 'Phí'],
      ['1.000080', 'A', 'Không'],
    ],
    [
      ['Mã số', 'Tên', 'Lĩnh vực'],
      ['1.000094', 'B', 'Hộ tịch'],
    ],
  );
  expect([first?.includes('fees'), second?.includes('fees')]).toEqual([true, false]);
  expect([first?.includes('fields'), second?.includes('fields')]).toEqual([false, true]);
});

test('a name speaks of the code behind it where at least one row has one', () => {
  const header = ['Mã xã', 'Tên xã', 'Quận/huyện'];
  const bare = said('wards', [header, ['00001', 'Phường A', 'Quận Ba Đình']]);
  const coded = said('wards', [
    header,
    ['00001', 'Phường A', 'Quận Ba Đình (001)'],
    ['00004', 'Phường B', 'Quận Ba Đình'],
  ]);
  expect(bare.map((fields) => fields.includes('districtCode'))).toEqual([false]);
  expect(coded.map((fields) => fields.includes('districtCode'))).toEqual([true, true]);
});

test('a column of a part speaks of the list that it is a part of, for the file as a whole', () => {
  const steps: Sheet = [
    ['Tên quy trình', 'ID', 'Tên Form'],
    ['QT-01', '1', 'Tiếp nhận'],
    ['QT-02', '1', 'Tiếp nhận'],
  ];
  const moves: Sheet = [
    ['Tên quy trình', 'Từ Form', 'Đến Form'],
    ['QT-01', 'Tiếp nhận', 'Trả kết quả'],
  ];
  const speaksOf = (lists: string[][]) =>
    lists.map((fields) => [fields.includes('steps'), fields.includes('transitions')]);
  expect(speaksOf(said('processes', steps))).toEqual([
    [true, false],
    [true, false],
  ]);
  expect(speaksOf(said('processes', steps, moves))).toEqual([
    [true, true],
    [true, true],
  ]);
});
