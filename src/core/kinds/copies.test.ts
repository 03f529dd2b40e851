import { expect, test } from 'vitest';
import { tableOf } from '../../../test/support/datasets/tables.js';
import type { Table } from '../../lib/tables/index.js';
import { buildRecords } from './build/build.js';
import { withoutCopies } from './copies.js';
import { loadKind } from './kinds/load.js';
import { matchColumns } from './match/columns/columns.js';

const kind = loadKind('procedures');

function read(sheets: Record<string, [code: string, name: string][]>, hiddenSheet?: string) {
  const tables = Object.entries(sheets).map(([sheet, rows]) => {
    const hidden = sheet === hiddenSheet && ({ hidden: true } as const);
    const table: Table = { ...tableOf(['Mã số', 'Tên'], rows), sheet, ...hidden };
    return { table, matching: matchColumns(kind, table, []) };
  });
  return withoutCopies(kind, buildRecords(kind, tables, () => true).records);
}

const LIST: [string, string][] = Array.from({ length: 20 }, (_, i) => [
  `1.0000${10 + i}`,
  `Tên ${i}`,
]);

test('a sheet that repeats another is left out, and every difference is named with both cells', () => {
  const copy = LIST.map(([code, name], i): [string, string] => [code, i === 3 ? 'Khác' : name]);
  const { records, findings } = read({ gộp: LIST, phẳng: copy });
  expect(records).toHaveLength(20);
  expect(records.every((record) => record.origin.table.sheet === 'gộp')).toBe(true);
  expect(
    findings.map((found) => [found.code, found.place.cell, found.value, found.params]),
  ).toEqual([
    ['sheet-copies', undefined, undefined, { other: 'gộp', rows: 20 }],
    ['sheets-disagree', 'B5', 'Khác', { other: 'gộp!B5', said: 'Tên 3' }],
  ]);
});

test('an extract of a list is no copy of it, nor are two lists with some codes in common', () => {
  expect(read({ a: LIST, b: LIST.slice(0, 10) }).findings).toEqual([]);
  const other: [string, string][] = LIST.map(([code, name], i) => [
    i < 10 ? code : `2.0000${10 + i}`,
    name,
  ]);
  expect(read({ a: LIST, b: other }).records).toHaveLength(40);
});

test('of two sheets that hold one table the visible one counts, wherever it stands', () => {
  const copy = LIST.map(([code, name], i): [string, string] => [code, i === 3 ? 'Khác' : name]);
  const { records, findings } = read({ cũ: copy, nay: LIST }, 'cũ');
  expect(records.map((record) => record.origin.table.sheet)).toEqual(LIST.map(() => 'nay'));
  expect(findings.map(({ code, place, value }) => [code, place.sheet, value])).toEqual([
    ['sheet-copies', 'cũ', undefined],
    ['sheets-disagree', 'cũ', 'Khác'],
  ]);
});
