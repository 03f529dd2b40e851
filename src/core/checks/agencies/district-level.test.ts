import { expect, test } from 'vitest';
import { recordsOf, run } from '../../../../test/support/datasets/checks.js';
import { districtLevel } from './district-level.js';

test('the district level is found after its last day', async () => {
  const records = recordsOf([
    { levels: ['district'] },
    { levels: ['province'] },
    { levels: ['Cấp thôn'] },
  ]);
  expect(await run(districtLevel, records)).toMatchObject([
    { code: 'level-district', place: { row: 2 } },
  ]);
  expect(await run(districtLevel, records, { asOf: '2025-06-30' })).toEqual([]);
});

test('of several levels the one that ended is named', async () => {
  const [found] = await run(districtLevel, recordsOf([{ levels: ['province', 'district'] }]));
  expect(found).toMatchObject({ value: 'Cấp huyện' });
});
