import { type AccountedInput, sumOfAccounts } from '../../core/layout/index.js';
import { fill } from '../../lib/text/index.js';
import type { ReportWords } from '../words/report-words.js';
import { accountDocument } from './account.js';
import { ACCOUNT_PARTS } from './parts.js';

/** So many sheets have a line of their own, unless everything is asked for. */
export const MOST_SHEETS = 12;

/** The account of the rows in words, a line a sheet; of the sheets beyond `most` one line together. */
export function accountTexts(
  words: ReportWords,
  inputs: readonly AccountedInput[],
  most: number,
): readonly string[] {
  const sheets = bySheet(inputs);
  const several = new Set(sheets.map(({ file }) => file)).size > 1;
  const more = sheets.slice(most);
  return [
    ...sheets.slice(0, most).map(({ file, sheet, columns, account }) => {
      const name = several && sheet !== null ? `${file} › ${sheet}` : (sheet ?? file);
      const place = columns === undefined ? name : `${name} › ${columns}`;
      const { rows } = account;
      return fill(words.account.line, { place, rows, parts: partsOf(words, account) });
    }),
    ...(more.length === 0 ? [] : [fill(words.account.more, moreOf(words, more))]),
  ];
}

function moreOf(words: ReportWords, sheets: readonly AccountedInput[]) {
  const account = sumOfAccounts(sheets.map((sheet) => sheet.account));
  return { sheets: sheets.length, rows: account.rows, parts: partsOf(words, account) };
}

function partsOf(words: ReportWords, account: AccountedInput['account']): readonly string[] {
  const counts = accountDocument(account);
  return ACCOUNT_PARTS.filter((part) => counts[part] > 0).map((part) =>
    fill(words.account[part], { count: counts[part] }),
  );
}

/** The tables of one sheet together, those side by side each for itself. */
function bySheet(inputs: readonly AccountedInput[]): AccountedInput[] {
  const sheets = new Map<string, AccountedInput>();
  for (const { account, ...about } of inputs) {
    const id = JSON.stringify([about.file, about.sheet, about.columns]);
    const before = sheets.get(id);
    const whole = before === undefined ? account : sumOfAccounts([before.account, account]);
    sheets.set(id, { ...about, account: whole });
  }
  return [...sheets.values()];
}
