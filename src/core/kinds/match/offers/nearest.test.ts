import { expect, test } from 'vitest';
import { tableOf } from '../../../../../test/support/datasets/tables.js';
import { loadKind } from '../../kinds/load.js';
import { fieldNamed } from '../../kinds/named.js';
import { nearestColumns, nearestFields } from './nearest.js';

const kind = loadKind('procedures');
const near = (header: string, taken: readonly string[] = []) =>
  nearestFields(kind)(header, ({ field }) => !taken.includes(field)).map(({ field }) => field);

test('the fields nearest to a header by any of their spellings, those that are wanted', () => {
  expect(near('Cơ quan thực hiện chính')[0]).toBe('agencies');
  expect(near('Phí thẩm định hồ sơ')[0]).toBe('fees');
  expect(near('Phí thẩm định hồ sơ', ['fees'])).not.toContain('fees');
  expect(near('Người nhập liệu')).toEqual([]);
});

test('the columns nearest to a field', () => {
  const { columns } = tableOf(['Mã hồ sơ', 'Thời hạn giải quyết của đơn vị', 'Người nhập'], []);
  const nearTo = (field: string) =>
    nearestColumns(fieldNamed(kind, field), columns).map(({ letter }) => letter);
  expect(nearTo('timeLimit')).toEqual(['B']);
  expect(nearTo('code')).toEqual(['A']);
  expect(nearTo('keywords')).toEqual([]);
});
