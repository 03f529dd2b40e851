import { expect, test } from 'vitest';
import { recordsOf, run } from '../../test/support/checks.js';
import { loadKind } from '../datasets/index.js';
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
