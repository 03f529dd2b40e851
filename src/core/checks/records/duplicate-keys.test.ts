import { expect, test } from 'vitest';
import { recordsOf, run } from '../../../../test/support/datasets/checks.js';
import type { DatasetRecord } from '../../kinds/index.js';
import { duplicateKeys } from './duplicate-keys.js';

test('rows that share a key and differ are all found, each naming the others', async () => {
  const records = recordsOf([
    { code: '1.000001', name: 'Cấp' },
    { code: '1.000002', name: 'Đổi' },
    { code: '1.000001', name: 'Cấp lại' },
  ]);
  expect(await run(duplicateKeys, records)).toMatchObject([
    { code: 'key-duplicate', place: { row: 2 }, params: { other: ['4'], differing: ['Tên'] } },
    { code: 'key-duplicate', place: { row: 4 }, params: { other: ['2'], differing: ['Tên'] } },
  ]);
});

test('identical rows are repetitions of the first', async () => {
  const row = { code: '1.000001', name: 'Cấp', agencies: ['Sở A', 'Sở B'] };
  const records = recordsOf([row, row, { ...row, agencies: ['Sở B', 'Sở A'] }]);
  expect(await run(duplicateKeys, records)).toMatchObject([
    { code: 'row-repeated', place: { row: 3, cell: 'A3' }, params: { other: '2' } },
    { code: 'row-repeated', place: { row: 4 }, params: { other: '2' } },
  ]);
});

test('a group that differs anywhere is a conflict for every row, also for equal ones', async () => {
  const row = { code: '1.000001', name: 'Cấp' };
  const records = recordsOf([row, row, { ...row, name: 'Đổi' }]);
  const found = await run(duplicateKeys, records);
  expect(found.map((one) => one.code)).toEqual(['key-duplicate', 'key-duplicate', 'key-duplicate']);
});

test('the rows of other files are named with their file', async () => {
  const a = recordsOf([{ code: '1.000001', name: 'Cấp' }]);
  const b = recordsOf([{ code: '1.000001', name: 'Đổi' }], { file: 'b.xlsx' });
  expect(await run(duplicateKeys, [...a, ...b])).toMatchObject([
    { params: { other: ['b.xlsx:Sheet1:2'] } },
    { params: { other: ['a.xlsx:Sheet1:2'] } },
  ]);
});

test('sub-cases of one code and records without a key are no duplicates', async () => {
  const records = recordsOf([
    { code: '1.000001', codeSuffix: '.H13-1', name: 'Cấp' },
    { code: '1.000001', codeSuffix: '.H13-2', name: 'Cấp' },
    { name: 'Đổi' },
    { name: 'Đổi' },
  ]);
  expect(await run(duplicateKeys, records)).toEqual([]);
});

test('of a crowd of rows only some are named', async () => {
  const records = recordsOf(
    Array.from({ length: 9 }, (_, index) => ({ code: '1.000001', name: `${index}` })),
  );
  const [first] = await run(duplicateKeys, records);
  expect(first).toMatchObject({ params: { other: ['3', '4', '5', '6', '7', '…'] } });
});

/** The record as one whose row the sheet hides. */
function hidden(record: DatasetRecord): DatasetRecord {
  const row = { ...record.origin.row, hidden: true } as const;
  return { ...record, origin: { ...record.origin, row } };
}

test('a hidden row never contradicts a visible one: it is told by itself, wherever it stands', async () => {
  const records = recordsOf([
    { code: '1.000001', name: 'Cũ' },
    { code: '1.000001', name: 'Nay' },
    { code: '1.000001', name: 'Nay' },
  ]);
  const [first, ...others] = records;
  expect(await run(duplicateKeys, [...(first ? [hidden(first)] : []), ...others])).toMatchObject([
    { code: 'hidden-copy', place: { row: 2 }, params: { other: '3', differing: ['Tên'] } },
    { code: 'row-repeated', place: { row: 4 }, params: { other: '3' } },
  ]);
});

test('where visible rows contradict each other, a hidden one settles nothing', async () => {
  const records = recordsOf([
    { code: '1.000001', name: 'Cấp' },
    { code: '1.000001', name: 'Đổi' },
    { code: '1.000001', name: 'Cấp' },
  ]);
  const found = await run(
    duplicateKeys,
    records.map((record, i) => (i === 2 ? hidden(record) : record)),
  );
  expect(found.map(({ code }) => code)).toEqual(records.map(() => 'key-duplicate'));
});

test('hidden rows among themselves are rows like others', async () => {
  const records = recordsOf([
    { code: '1.000001', name: 'Cấp' },
    { code: '1.000001', name: 'Đổi' },
  ]);
  const found = await run(duplicateKeys, records.map(hidden));
  expect(found.map(({ code }) => code)).toEqual(['key-duplicate', 'key-duplicate']);
});

test('a struck row never contradicts one that is not: it is told by itself', async () => {
  const records = recordsOf([
    { code: '1.000001', name: 'Cũ' },
    { code: '1.000001', name: 'Nay' },
    { code: '1.000002', name: 'Cấp' },
    { code: '1.000002', name: 'Đổi' },
  ]);
  const struck = records.map((record, i): DatasetRecord => {
    const { origin } = record;
    return i === 1
      ? record
      : { ...record, origin: { ...origin, row: { ...origin.row, struckOut: true } } };
  });
  expect(await run(duplicateKeys, struck)).toMatchObject([
    { code: 'struck-copy', place: { row: 2 }, params: { other: '3', differing: ['Tên'] } },
    { code: 'key-duplicate', place: { row: 4 } },
    { code: 'key-duplicate', place: { row: 5 } },
  ]);
});
