import { expect, test } from 'vitest';
import { sha256 } from '../records/hashed-content.js';
import { pack } from '../records/packed.js';
import { type RejectedTable, rejectedRowCount, unpackTables, workbookName } from './rejected.js';

const NONE: ReadonlySet<string> = new Set();

test.each([
  [12, 'list.xlsx', '12-list.xlsx'],
  [12, 'tháng 6/Bộ Tư pháp.v2.csv', '12-Bộ Tư pháp.v2.xlsx'],
  [null, 'list.csv', '0-list.xlsx'],
  [3, 'a:b*c?.csv', '3-a_b_c_.xlsx'],
  [3, '..', '3-...xlsx'],
  [3, '.csv', '3-.csv.xlsx'],
])('revision %j, input %j → %j', (revision, input, expected) => {
  expect(workbookName(revision, input, NONE)).toBe(expected);
});

test('a name that is taken gets a number, whatever its case', () => {
  expect(workbookName(1, 'LIST.csv', new Set(['1-list.xlsx']))).toBe('1-LIST-2.xlsx');
  expect(workbookName(1, 'list.csv', new Set(['1-list.xlsx', '1-list-2.xlsx']))).toBe(
    '1-list-3.xlsx',
  );
});

test('a name is taken too where only a text of its workbook is left', () => {
  expect(workbookName(1, 'list.csv', new Set(['1-list.sheet1.b2.txt']))).toBe('1-list-2.xlsx');
});

test('a long name is cut so that file systems take it', () => {
  const name = workbookName(1, `${'ế'.repeat(200)}.csv`, NONE);
  expect(Buffer.byteLength(name)).toBeLessThan(255);
});

test('empty cells are undefined again', () => {
  const cell = { type: 'text', text: 'a', raw: 'a' } as const;
  const tables: RejectedTable[] = [
    { columns: [], rows: [{ row: { number: 7, cells: [undefined, cell] }, findings: [] }] },
  ];
  const json = JSON.stringify(tables);
  expect(unpackTables({ hash: sha256(json), content: pack(json) })).toStrictEqual(tables);
});

test('counts the rows of all tables of all inputs', () => {
  const row = { row: { number: 1, cells: [] }, findings: [] };
  const table = (rows: number): RejectedTable => ({ columns: [], rows: Array(rows).fill(row) });
  const inputs = [
    { file: 'a', tables: [table(2), table(1)] },
    { file: 'b', tables: [table(4)] },
    { file: 'c', tables: [] },
  ];
  expect(rejectedRowCount(inputs)).toBe(7);
});
