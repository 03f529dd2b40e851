import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DatasetRecord } from '../kinds/index.js';
import { groupsAlike } from './fields.js';

const TABLE = {
  source: { name: 'a.csv', format: 'csv', sha256: '', size: 0 },
  headerRows: [1],
  firstDataRow: 2,
  columns: [],
  rows: [],
} as const;

function record(key: string, number: number): DatasetRecord {
  const row = { number, cells: [] };
  return { key, fields: {}, origin: { table: TABLE, row, columns: new Map() } };
}

test('groups are those of two and more, in the order of their first, whatever comes between', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd')), (keys) => {
      const records = keys.map(record);
      const expected = [...new Set(keys)]
        .filter((key) => key !== '')
        .map((key) => records.filter((one) => one.key === key))
        .filter(({ length }) => length > 1);
      expect(groupsAlike(records, ({ key }) => key)).toEqual(expected);
    }),
  );
});
