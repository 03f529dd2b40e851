import { expect, test } from 'vitest';
import { recordsOf, run } from '../../../../test/support/datasets/checks.js';
import { decisionNumber } from './decision-number.js';

test('an empty cell and a malformed number are two findings', async () => {
  const records = recordsOf([
    { code: '1.000001', decision: { number: '163/QĐ-BTP' } },
    { code: '1.000002' },
    { code: '1.000003', decision: { original: '1681' } },
    { code: '1.000004', decision: { number: '1681' } },
  ]);
  expect(await run(decisionNumber, records)).toMatchObject([
    { code: 'decision-missing', key: '1.000002', place: { column: 'Quyết định' } },
    { code: 'decision-malformed', key: '1.000003' },
    { code: 'decision-malformed', key: '1.000004' },
  ]);
});

test.each(['105a/QĐ-NHNN', '226/QĐ-UBND', '12/QĐ-TTHC-STP'])(
  '%s is a decision number',
  async (number) => {
    expect(await run(decisionNumber, recordsOf([{ decision: { number } }]))).toEqual([]);
  },
);

test('a list without the column lacks nothing, and an error cell is another finding', async () => {
  expect(await run(decisionNumber, recordsOf([{ code: '1.000001' }]))).toEqual([]);
  const cells = { decision: { type: 'error', text: '#N/A', raw: '#N/A' } } as const;
  expect(await run(decisionNumber, recordsOf([{ code: '1.000001' }], { cells }))).toEqual([]);
});
