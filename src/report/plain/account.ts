import type { AccountedInput } from '../../core/layout/index.js';
import { accountTexts, MOST_SHEETS } from '../account/account-text.js';
import type { Paragraph } from '../blocks/block.js';
import { paragraph } from '../blocks/make.js';
import type { Telling } from './telling.js';

/** The account of the rows, a line a sheet: `Sheet1: 341 rows with text = 1 title, 1 header, 339 data`. */
export function accountParagraphs(
  telling: Telling,
  inputs: readonly AccountedInput[],
): readonly Paragraph[] {
  const most = telling.samples === 'all' ? inputs.length : MOST_SHEETS;
  return accountTexts(telling.words, inputs, most).flatMap((text) => paragraph(text));
}
