import { expect, test } from 'vitest';
import type { AccountedInput } from '../../core/layout/accounted-input.js';
import { accountOfAll, sumOfAccounts } from '../../core/layout/index.js';
import { accountLines } from './account-lines.js';
import { openPage } from './page.js';

const PLAIN = { lang: 'en', redact: false, colour: false, width: 100 } as const;

const data = accountOfAll(2, 'data');

function input(file: string, sheet: string | null, account = data): AccountedInput {
  return { file, sheet, account };
}

async function lines(inputs: readonly AccountedInput[], samples: number | 'all' = 3) {
  const page = await openPage({ ...PLAIN, samples });
  return accountLines(page, inputs);
}

test('the tables of one sheet are one line', async () => {
  const second = sumOfAccounts([accountOfAll(1, 'header'), data, accountOfAll(1, 'unread')]);
  expect(await lines([input('a.xlsx', 'Một'), input('a.xlsx', 'Một', second)])).toEqual([
    'Một: 6 rows with text = 1 header, 4 data, 1 not understood',
  ]);
});

test('sheets of several files are told apart', async () => {
  expect(await lines([input('a.xlsx', 'Một'), input('b.csv', null)])).toEqual([
    'a.xlsx › Một: 2 rows with text = 2 data',
    'b.csv: 2 rows with text = 2 data',
  ]);
});

test('many sheets are summed up, unless everything is asked for', async () => {
  const sheets = Array.from({ length: 15 }, (_, i) => input('a.xlsx', `S${i}`));
  expect((await lines(sheets)).at(-1)).toBe('3 further sheets: 6 rows with text = 6 data');
  expect(await lines(sheets, 'all')).toHaveLength(15);
});
