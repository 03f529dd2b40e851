import { sumOfAccounts } from '../../files/index.js';
import { ACCOUNT_PARTS, accountDocument } from '../account.js';
import { fill } from '../template.js';
import type { AccountedInput } from '../types.js';
import { type Lines, type Page, paragraph } from './page.js';

/** So many sheets have a line of their own, unless everything is asked for. */
const MOST_SHEETS = 12;

/** The account of the rows, a line a sheet: `Sheet1: 341 rows with text = 1 title, 1 header, 339 data`. */
export function accountLines(page: Page, inputs: readonly AccountedInput[]): Lines {
  const sheets = bySheet(inputs);
  const several = new Set(sheets.map(({ file }) => file)).size > 1;
  const most = page.samples === 'all' ? sheets.length : MOST_SHEETS;
  const { account: words } = page.words;
  const more = sheets.slice(most);
  return [
    ...sheets.slice(0, most).flatMap(({ file, sheet, columns, account }) => {
      const name = several && sheet !== null ? `${file} › ${sheet}` : (sheet ?? file);
      const place = columns === undefined ? name : `${name} › ${columns}`;
      const { rows } = account;
      return paragraph(page, fill(words.line, { place, rows, parts: partsOf(page, account) }));
    }),
    ...(more.length === 0 ? [] : paragraph(page, fill(words.more, moreOf(page, more)))),
  ];
}

function moreOf(page: Page, sheets: readonly AccountedInput[]) {
  const account = sumOfAccounts(sheets.map((sheet) => sheet.account));
  return { sheets: sheets.length, rows: account.rows, parts: partsOf(page, account) };
}

function partsOf({ words }: Page, account: AccountedInput['account']): readonly string[] {
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
