import { expect, test } from 'vitest';
import { tableOf } from '../../../../../test/support/datasets/tables.js';
import { loadKind } from '../../kinds/load.js';
import { fieldNamed } from '../../kinds/named.js';
import { matchColumns } from '../columns/columns.js';
import { likelyColumns } from './likely.js';

const kind = loadKind('procedures');

function offered(field: string, headers: string[], row: string[] = []): string[] {
  const table = tableOf(['Mã số', 'Tên', ...headers], [['1.000080', 'A', ...row]]);
  const list = { table, matching: matchColumns(kind, table, []) };
  return likelyColumns(kind, fieldNamed(kind, field), list).map(({ header }) => header);
}

test.each([
  ['fees', ['Tiền phí', 'Người nhập liệu'], ['Tiền phí']],
  ['fees', ['Người nhập liệu', 'STT'], []],
  ['fields', ['Nhóm lĩnh vực quản lý'], ['Nhóm lĩnh vực quản lý']],
] as const)('%s among %j: %j', (field, headers, expected) => {
  expect(offered(field, [...headers])).toEqual(expected);
});

test('a column whose values are none of the field’s is not offered', () => {
  expect(offered('levels', ['Cấp thực hiện mới'], ['Cấp xã'])).toEqual(['Cấp thực hiện mới']);
  expect(offered('levels', ['Cấp thực hiện mới'], ['đồng'])).toEqual([]);
});

test('a column whose values are the field’s is offered, whatever it is called', () => {
  expect(offered('levels', ['Ở đâu', 'Người nhập'], ['Cấp xã', 'An'])).toEqual(['Ở đâu']);
});
