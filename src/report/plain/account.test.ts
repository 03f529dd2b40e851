import { expect, test } from 'vitest';
import type { AccountedInput } from '../../core/layout/accounted-input.js';
import { accountOfAll, sumOfAccounts } from '../../core/layout/index.js';
import { reportWords } from '../words/report-words.js';
import { accountParagraphs } from './account.js';

const ENGLISH = { lang: 'en', words: reportWords('en'), kind: undefined, all: false } as const;

const data = accountOfAll(2, 'data');

function input(file: string, sheet: string | null, account = data): AccountedInput {
  return { file, sheet, account };
}

function lines(inputs: readonly AccountedInput[], samples: number | 'all' = 3) {
  return accountParagraphs({ ...ENGLISH, samples }, inputs).map((block) =>
    block.type === 'paragraph' ? block.text : block.type,
  );
}

test('the tables of one sheet are one line', () => {
  const second = sumOfAccounts([accountOfAll(1, 'header'), data, accountOfAll(1, 'unread')]);
  expect(lines([input('a.xlsx', 'Một'), input('a.xlsx', 'Một', second)])).toEqual([
    'Một: 6 rows with text = 1 header, 4 data, 1 not understood',
  ]);
});

test('sheets of several files are told apart', () => {
  expect(lines([input('a.xlsx', 'Một'), input('b.csv', null)])).toEqual([
    'a.xlsx › Một: 2 rows with text = 2 data',
    'b.csv: 2 rows with text = 2 data',
  ]);
});

test('many sheets are summed up, unless everything is asked for', () => {
  const sheets = Array.from({ length: 15 }, (_, i) => input('a.xlsx', `S${i}`));
  expect(lines(sheets).at(-1)).toBe('3 further sheets: 6 rows with text = 6 data');
  expect(lines(sheets, 'all')).toHaveLength(15);
});
