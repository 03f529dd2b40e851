import { expect, test } from 'vitest';
import { recordsOf, run } from '../../../../test/support/datasets/checks.js';
import { loadKind } from '../../kinds/index.js';
import { numberUnread } from './number-unread.js';

const kind = loadKind('procedures');

/** What is told of a fee that stayed a text. */
async function told(description: string) {
  const records = recordsOf([{ code: '1.000001', fees: [{ description }] }]);
  return run(numberUnread, records, { kind });
}

test.each([
  '75.0000',
  '75.0000 đồng',
  '1.0000.000đ',
  '1,00,000',
  '-75.000',
  '+84',
  '1e5',
  'NaN',
  'Infinity',
  '25 00',
  '７５．００００',
  '99999999999999999999',
  '(75.000)',
  '75_000',
  '75·000 đồng',
  '75.OOO đồng',
  'l5 ngày',
  'VNĐ 75.000',
  '75k',
  '7 tr',
  'TRUE',
  'None',
  '12/10/2025',
  '2025-10-12 08:30',
  '10-Dec',
  '08:30',
])('%s is a number that could not be read', async (text) => {
  expect(await told(text)).toMatchObject([{ code: 'number-unread', field: 'fees', value: text }]);
});

test.each([
  'Theo quy định',
  '25.000 đồng/lần',
  '10.000 đồng hoặc 20.000 đồng',
  '50%',
  '5 bản',
  'Không quy định',
  '10 - 15',
  '50.000 - 75.000 đồng',
  '75.000 đồng (bảy mươi lăm nghìn)',
  'Có',
  'Số lượng',
])('%s is something else', async (text) => {
  expect(await told(text)).toEqual([]);
});

test('what was read is not looked at, in lists and alone', async () => {
  const fees = [{ amount: 5 }, { amount: 5, description: '75.0000' }, { description: '1.5.2' }];
  const timeLimit = { description: '1.5.2 ngày' };
  const records = recordsOf([{ code: '1.000001', fees, timeLimit }]);
  const found = await run(numberUnread, records, { kind });
  expect(found.map(({ field, value }) => [field, value])).toEqual([
    ['timeLimit', '1.5.2 ngày'],
    ['fees', '1.5.2'],
  ]);
});

test('a day in the cell of a quantity is told, however it is shown', async () => {
  const cells = {
    fees: { type: 'date', text: '10 thg 12', raw: 46_001, date: '2025-12-10' },
  } as const;
  const records = recordsOf([{ code: '1.000001', fees: [{ description: '10 thg 12' }] }], {
    cells,
  });
  expect(await run(numberUnread, records, { kind })).toMatchObject([{ code: 'number-unread' }]);
});
