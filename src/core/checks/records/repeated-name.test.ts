import { expect, test } from 'vitest';
import { recordsOf, run } from '../../../../test/support/datasets/checks.js';
import { repeatedName } from './repeated-name.js';

test('the same name under two codes is found in both rows, however it is typed', async () => {
  const records = recordsOf([
    { code: '1.000001', name: 'Hoà giải  ở cơ sở' },
    { code: '1.000002', name: 'Hòa giải ở cơ sở' },
    { code: '1.000003', name: 'Hòa giải' },
  ]);
  expect(await run(repeatedName, records)).toMatchObject([
    { key: '1.000001', params: { other: ['1.000002'] } },
    { key: '1.000002', params: { other: ['1.000001'] } },
  ]);
});

test('names that differ in diacritics alone are different names', async () => {
  const records = recordsOf([
    { code: '1.000001', name: 'Cấp phép' },
    { code: '1.000002', name: 'Cáp phép' },
  ]);
  expect(await run(repeatedName, records)).toEqual([]);
});

test('sub-cases of one code and records without codes may share a name', async () => {
  const records = recordsOf([
    { code: '1.000001', codeSuffix: '.H13-1', name: 'Cấp' },
    { code: '1.000001', codeSuffix: '.H13-2', name: 'Cấp' },
    { name: 'Đổi' },
    { name: 'Đổi' },
  ]);
  expect(await run(repeatedName, records)).toEqual([]);
});
