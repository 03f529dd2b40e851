import { expect, test } from 'vitest';
import { tableOf } from '../../../../../test/support/datasets/tables.js';
import { loadKind } from '../../kinds/load.js';
import { matchColumns } from '../columns/columns.js';

/** The flags that are offered for required fields without a column. */
function flags(kind: string, header: string[], ...rows: string[][]): string[] {
  const { findings } = matchColumns(loadKind(kind), tableOf(header, rows), []);
  return findings.flatMap((found) =>
    found.code === 'column-missing' && 'flags' in found.params ? [found.params.flags].flat() : [],
  ) as string[];
}

test('a column of codes is offered for the code, whatever it is called', () => {
  expect(flags('procedures', ['Ký hiệu', 'Tên', 'x'], ['1.000080', 'A', '12'])).toEqual([
    '--map "Ký hiệu=code"',
  ]);
  expect(
    flags('wards', ['Số hiệu', 'Tên xã', 'Nhân khẩu'], ['00070', 'Phường A', '123456']),
  ).toEqual(['--map "Số hiệu=code"']);
  expect(flags('wards', ['Số hiệu', 'Tên xã'], ['70', 'Phường A'], ['Phường B', '5'])).toEqual([]);
});

test('codes that lost their zero look like codes, too; row numbers and numbers of another length don’t', () => {
  expect(flags('wards', ['Số hiệu', 'Tên xã'], ['4567', 'Phường A'])).toEqual([
    '--map "Số hiệu=code"',
  ]);
  expect(flags('wards', ['STT', 'Tên xã'], ['12345', 'Phường A'])).toEqual([]);
  expect(flags('wards', ['Nhân khẩu', 'Tên xã'], ['123456', 'Phường A'])).toEqual([]);
});

test('of a column that only some values speak for nothing is said', () => {
  const rows = [['1.000080', 'A'], ...Array.from({ length: 4 }, () => ['không rõ', 'B'])];
  expect(flags('procedures', ['Ký hiệu', 'Tên'], ...rows)).toEqual([]);
});
