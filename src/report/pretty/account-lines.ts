import type { AccountedInput } from '../../core/layout/index.js';
import { accountTexts, MOST_SHEETS } from '../account/account-text.js';
import { type Lines, type Page, paragraph } from './page.js';

/** The account of the rows, a line a sheet: `Sheet1: 341 rows with text = 1 title, 1 header, 339 data`. */
export function accountLines(page: Page, inputs: readonly AccountedInput[]): Lines {
  const most = page.samples === 'all' ? inputs.length : MOST_SHEETS;
  return accountTexts(page.words, inputs, most).flatMap((text) => paragraph(page, text));
}
