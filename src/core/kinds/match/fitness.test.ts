import { expect, test } from 'vitest';
import { tableOf } from '../../../../test/support/datasets/tables.js';
import type { MatchedTable } from '../build/table-reader.js';
import { loadKind } from '../kinds/load.js';
import { matchColumns } from './columns/columns.js';
import { bestFitting } from './fitness.js';

function fittest(headers: string[], kinds: [string, ...string[]]): string {
  const readAs = (name: string) => ({ name, tables: [matched(name, headers)] });
  const [first, ...others] = kinds;
  return bestFitting([readAs(first), ...others.map(readAs)], ({ tables }) => tables).name;
}

function matched(name: string, headers: string[]): MatchedTable {
  const table = tableOf(headers, []);
  return { table, matching: matchColumns(loadKind(name), table, []), dateOrder: undefined };
}

test('the kind that understands the most columns', () => {
  const procedures = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Cơ quan thực hiện'];
  expect(fittest(procedures, ['wards', 'procedures'])).toBe('procedures');
  const relations = ['Mã xã cũ', 'Tên xã cũ', 'Mã xã mới', 'Tên xã mới'];
  expect(fittest(relations, ['wards', 'crosswalk'])).toBe('crosswalk');
});

test('of two that understand as many, the one whose required columns are all there; then the first', () => {
  const units = ['Mã xã', 'Tên xã', 'Tỉnh'];
  expect(fittest(units, ['crosswalk', 'wards'])).toBe('wards');
  expect(fittest(['Không rõ'], ['crosswalk', 'wards'])).toBe('crosswalk');
});
