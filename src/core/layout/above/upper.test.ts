import { describe, expect, test } from 'vitest';
import {
  gridOf,
  KNOWING,
  type Rows,
  readGrid,
  rolesOf,
} from '../../../../test/support/datasets/grids.js';

const HEADER = ['STT', 'Mã số', 'Tên', 'Lĩnh vực'];
const ONE = ['1', '1.000001', 'Việc một', 'Hộ tịch'];
const TWO = ['2', '1.000002', 'Việc hai', 'Hộ tịch'];
const PLAIN = ['Mã số', 'Tên', 'Lĩnh vực'];

function read(rows: Rows) {
  const reading = readGrid(gridOf(rows), KNOWING);
  return {
    rows: reading.tables.flatMap((table) => table.rows.map(({ number }) => number)),
    roles: rolesOf(reading).map(([, role]) => role),
    findings: reading.findings,
  };
}

describe('records above the header are read by it, and told', () => {
  test.each<[string, Rows, readonly number[]]>([
    ['the header in the middle', [ONE, HEADER, TWO], [1, 3]],
    ['the header at the end', [ONE, TWO, HEADER], [1, 2]],
    ['below a title and blank rows', [['DANH MỤC'], [], ONE, [], HEADER, TWO], [3, 6]],
    ['a code and one text', [['', '1.000001', 'Việc một'], HEADER, TWO], [1, 3]],
    ['numbered, without a code', [['1', '', 'Việc một', 'x'], HEADER, TWO, TWO, TWO], [1, 3, 4, 5]],
  ])('%s', (_, rows, numbers) => {
    const reading = read(rows);
    expect(reading.rows).toEqual(numbers);
    expect(reading.findings.map(({ code }) => code)).toEqual(['rows-above-header']);
  });

  test('figures in the columns of figures are enough where nothing is numbered', () => {
    const header = ['Tên', 'Lĩnh vực', 'Phí, lệ phí'];
    const row = ['Việc', 'Hộ tịch', 5000];
    expect(read([row, header, row, row]).rows).toEqual([1, 3, 4]);
  });

  test('sections and totals among them are what they are elsewhere', () => {
    const { rows, roles } = read([ONE, ['Lĩnh vực Cư trú'], TWO, ['Tổng cộng: 2'], HEADER, TWO]);
    expect(rows).toEqual([1, 3, 6]);
    expect(roles).toEqual(['data', 'section', 'data', 'total', 'header', 'data']);
  });
});

describe('what may be a record and may not is told, and nothing is read of it', () => {
  test.each<[string, Rows]>([
    ['a code alone', [['', '1.000001'], HEADER, TWO]],
    [
      'as full as the data, and nothing that proves it',
      [['Một', 'hai', 'ba'], PLAIN, ONE.slice(1), TWO.slice(1)],
    ],
    ['a doubtful header', [ONE, ['Mã số', 'Tên', 'a', 'b', 'c', 'd'], TWO]],
  ])('%s', (_, rows) => {
    const reading = read(rows);
    expect(reading.roles[0]).toBe('unread');
    expect(reading.findings[0]).toMatchObject({ code: 'rows-not-understood', place: { row: 1 } });
  });
});

describe('titles stay titles', () => {
  test.each<[string, Rows]>([
    ['a motto beside the name of an office', [['UBND TỈNH', '', 'CỘNG HÒA XÃ HỘI'], HEADER, ONE]],
    ['labels and values', [['Mã số:', '1.000001'], HEADER, TWO]],
    ['numbers of columns', [['(1)', '(2)', '(3)', '(4)'], HEADER, ONE]],
  ])('%s', (_, rows) => {
    expect(read(rows).findings).toEqual([]);
  });
});

test('a row with a code below the signatures is a record', () => {
  const { rows, roles } = read([HEADER, ONE, ['', '', 'Người lập biểu'], ['', '1.000002']]);
  expect(rows).toEqual([2, 4]);
  expect(roles.at(-1)).toBe('data');
});
