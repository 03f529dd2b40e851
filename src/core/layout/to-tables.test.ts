import { expect, test } from 'vitest';
import {
  CSV,
  codesOf,
  gridOf,
  OPTIONS,
  readGrid,
  textsOf,
  WORKBOOK,
} from '../../../test/support/datasets/grids.js';
import { LIMITS } from '../../lib/tables/limits.js';

const HEADER = ['Mã số', 'Tên', 'Lĩnh vực'];
const ROW = ['1.000001', 'a', 'Hộ tịch'];

/** The row numbers of the header and of the data of a sheet's first table. */
function numbersOf(reading: ReturnType<typeof readGrid>) {
  const table = reading.tables[0];
  return { header: table?.headerRows, rows: table?.rows.map(({ number }) => number) };
}

test('titles, mottos and blank rows above the header are passed over', () => {
  const grid = gridOf([
    ['CỘNG HÒA\nXÃ HỘI\n\nDANH SÁCH'],
    [],
    ['', 'Tên'],
    HEADER,
    ROW,
    [],
    ['1.000002', '', ''],
  ]);
  const reading = readGrid(grid);
  expect(numbersOf(reading)).toEqual({ header: [4], rows: [5, 7] });
  expect(reading.tables).toMatchObject([{ source: WORKBOOK, sheet: 'A', firstDataRow: 5 }]);
  expect(reading.findings).toEqual([]);
});

test('headers are one line, composed, and know their column', () => {
  const grid = gridOf([['Mã số', '', 'Lĩnh vực', ' Cơ quan\n ban\u00a0ha\u0300nh ']]);
  expect(readGrid(grid).tables[0]?.columns).toEqual([
    { index: 0, letter: 'A', header: 'Mã số' },
    { index: 2, letter: 'C', header: 'Lĩnh vực' },
    { index: 3, letter: 'D', header: 'Cơ quan ban hành' },
  ]);
});

test('of rows with nothing between them the best recognised is the header, and the doubt is told', () => {
  const reading = readGrid(gridOf([['Mã số', 'Tên', 'x'], HEADER, ROW, HEADER]));
  expect(numbersOf(reading)).toEqual({ header: [2], rows: [3] });
  expect(reading.findings).toMatchObject([
    { code: 'header-ambiguous', place: { row: 2 }, params: { other: 1 } },
  ]);
});

test('a header with data below it stays one although a better one follows', () => {
  const reading = readGrid(gridOf([['Mã số', 'Tên'], ['1.000001', 'a'], [], HEADER, ROW]));
  expect(textsOf(reading)).toEqual([[['1.000001', 'a']], [ROW]]);
});

test('a text that stands there twice counts once', () => {
  const grid = gridOf([['Mã số', 'Mã số', 'Mã số', 'Mã số'], HEADER, ROW]);
  expect(numbersOf(readGrid(grid)).header).toEqual([2]);
});

test('one recognised cell makes no header, but in a sheet of one column it does', () => {
  expect(readGrid(gridOf([['Mã số', 'x', 'y'], ROW])).tables).toEqual([]);
  expect(numbersOf(readGrid(gridOf([['Mã số'], ['1.000001']]))).header).toEqual([1]);
});

test('a numbering column helps to recognise a header, a row that begins with a number is none', () => {
  const grid = gridOf([
    ['STT', 'Tên', 'Trường', 'Hướng dẫn'],
    [1, 'Mã số', 'Tên', 'Lĩnh vực'],
  ]);
  expect(numbersOf(readGrid(grid))).toEqual({ header: [1], rows: [2] });
});

test('a weakly recognised cell does not count', () => {
  const recogniseHeader = (text: string) => (text === 'Tên' ? 0.9 : 0.4);
  expect(readGrid(gridOf([['Mã số', 'Tên', 'x']]), { recogniseHeader }).tables).toEqual([]);
});

test('a header below the first rows is found when it is beyond doubt, or named', () => {
  const notes = Array.from({ length: 30 }, (_, i) => [`ghi chú ${i}`]);
  const grid = gridOf([...notes, HEADER, ROW]);
  expect(numbersOf(readGrid(grid)).rows).toEqual([32]);
  const doubtful = gridOf([...notes, ['Mã số', 'Gì đó', 'Khác'], ROW]);
  expect(codesOf(readGrid(doubtful))).toEqual(['header-not-found']);
  expect(numbersOf(readGrid(grid, { headerRow: 31 })).rows).toEqual([32]);
});

test('the header row that is named counts, whatever is recognised', () => {
  const grid = gridOf([HEADER, ROW, ['x', 'y', 'z'], ROW]);
  expect(numbersOf(readGrid(grid, { headerRow: 3 }))).toEqual({ header: [3], rows: [4] });
  expect(readGrid(grid, { headerRow: 9 }).findings).toMatchObject([
    { code: 'header-not-found', params: { asked: 9 } },
  ]);
});

test('without a header one finding tells what was looked for and the nearest row', () => {
  const rows = [['Danh sách'], ['x', 'y\nz', 'w'], ['1', '2']];
  expect(readGrid(gridOf(rows)).findings).toMatchObject([
    {
      code: 'header-not-found',
      place: { file: 'a.xlsx', sheet: 'A', row: 2 },
      params: { expected: ['Mã số', 'Tên'], found: ['x', 'y z', 'w'] },
    },
  ]);
  expect(readGrid(gridOf([...rows, ['Tên', 'q']])).findings).toMatchObject([
    { place: { row: 4 }, params: { found: ['Tên', 'q'] } },
  ]);
});

test('rows that repeat the header are no data, rows that share one value with it are', () => {
  const grid = gridOf([HEADER, ROW, ['MÃ SỐ', 'tên', 'Lĩnh  vực'], ['', 'Tên', ''], ROW]);
  const reading = readGrid(grid);
  expect(numbersOf(reading).rows).toEqual([2, 4, 5]);
  expect(reading.roles.get(3)).toBe('header-repeated');
});

test('a row that is filled only beside the columns is no data, but is told of', () => {
  const grid = gridOf([HEADER, [...ROW, ''], ['', '', '', 'ghi chú']]);
  const reading = readGrid(grid);
  expect(numbersOf(reading).rows).toEqual([2]);
  expect(reading.findings).toMatchObject([
    { code: 'notes-without-header', params: { count: 1, columns: ['D'], sample: ['ghi chú'] } },
  ]);
});

test('a numbering without a header is no note', () => {
  const grid = gridOf([
    ['', ...HEADER],
    [1, ...ROW],
    ['II', 'PHẦN SAU'],
    [2, ...ROW],
  ]);
  const reading = readGrid(grid);
  expect(reading.findings).toEqual([]);
  expect(numbersOf(reading).rows).toEqual([2, 4]);
});

test('a table without data has no first row of data', () => {
  expect(readGrid(gridOf([HEADER])).tables[0]).toMatchObject({ firstDataRow: 0, rows: [] });
});

test('an empty sheet has no table and says so', () => {
  const reading = readGrid(gridOf([]));
  expect(reading.tables).toEqual([]);
  expect(reading.findings).toMatchObject([{ code: 'sheet-empty', place: { sheet: 'A' } }]);
});

test('a hidden sheet is read and says so', () => {
  const reading = readGrid(gridOf([HEADER, ROW], { hidden: true }));
  expect(numbersOf(reading).rows).toEqual([2]);
  expect(reading.findings).toMatchObject([{ code: 'sheet-hidden', severity: 'info' }]);
});

test('hidden rows and columns are read or skipped, and told of either way', () => {
  const grid = gridOf([HEADER, ROW, ROW, ROW], {
    hiddenRows: [3, 4],
    hiddenColumns: new Set([1]),
  });
  const [read, skipped] = [readGrid(grid), readGrid(grid, { hidden: 'skip' })];
  expect(textsOf(read)).toEqual([[ROW, ROW, ROW]]);
  expect(read.findings).toMatchObject([
    { code: 'rows-hidden', params: { read: ['3–4', 'B'], skipped: [] } },
  ]);
  expect(textsOf(skipped)).toEqual([[['1.000001', 'Hộ tịch']]]);
  expect(skipped.roles.get(3)).toBe('hidden');
  expect(skipped.findings).toMatchObject([
    { code: 'rows-hidden', params: { read: [], skipped: ['3–4', 'B'] } },
  ]);
});

test('records whose header is known pass through as they are', () => {
  const grid = gridOf([['x', 'y'], ['1'], ['x', 'y'], ['Tổng cộng', 'A']], { headerKnown: true });
  const { tables, roles } = readGrid(grid);
  expect(tables).toMatchObject([{ headerRows: [], firstDataRow: 2 }]);
  expect(tables[0]?.rows).toEqual(grid.rows.slice(1));
  expect([...roles.values()]).toEqual(['data', 'data', 'data']);
});

test('delimited rows that are too long or too short for the header are findings', () => {
  const rows = [HEADER, [...ROW, ''], [...ROW, 'x'], ['1', 'b'], ['1', 'b', '']];
  const reading = readGrid(gridOf(rows, { source: CSV }));
  expect(reading.findings).toMatchObject([
    { code: 'row-too-long', place: { row: 3 }, params: { expected: 3, found: 4 } },
    { code: 'row-too-short', place: { row: 4 }, params: { expected: 3, found: 2 } },
  ]);
  expect(reading.tables[0]?.rows).toHaveLength(4);
});

test('empty cells at the end of a delimited header leave room for notes', () => {
  const rows = [[...HEADER, '', ''], ROW, [...ROW, 'x', '']];
  expect(codesOf(readGrid(gridOf(rows, { source: CSV })))).toEqual(['notes-without-header']);
});

test('rows of a workbook have no length of their own', () => {
  const grid = gridOf([HEADER, ['1'], [...ROW, 'ghi chú']]);
  expect(codesOf(readGrid(grid))).toEqual(['notes-without-header']);
});

test('rows that need no change are not copied', () => {
  const grid = gridOf([HEADER, ROW]);
  expect(readGrid(grid).tables[0]?.rows[0]).toBe(grid.rows[1]);
});

test('merges that cover more cells than a file may have are refused', () => {
  const rows = [HEADER, ...Array.from({ length: 400 }, () => ROW)];
  const many = Array.from({ length: LIMITS.cells / 1000 }, () => 'A2:C400');
  const grid = gridOf(rows, { merged: many });
  expect(readGrid(grid, OPTIONS).tables).toHaveLength(1);
  const wide = { ...grid, rows: [...grid.rows, { number: 500, cells: new Array(3000) }] };
  const merges = many.map(() => ({ top: 2, left: 0, bottom: 400, right: 2999 }));
  expect(() => readGrid({ ...wide, merges })).toThrow('file-too-large');
});

test('of two headers the one that the sheet shows is the header', () => {
  const rows = [
    ['Mã số', 'Tên', 'Lĩnh vực'],
    ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực'],
    ['1.000001', 'Việc một', 'Hộ tịch'],
  ];
  for (const hiddenRows of [[1], [2]]) {
    const { tables } = readGrid(gridOf(rows, { hiddenRows }));
    expect(tables[0]?.headerRows).toEqual(hiddenRows[0] === 1 ? [2] : [1]);
  }
});
