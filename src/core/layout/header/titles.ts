import { foldText } from '../../../lib/text/index.js';

/** How the lines above a table begin that are never the header of a group of columns. */
const TITLE_WORDS = [
  'cộng hòa xã hội',
  'độc lập',
  'ủy ban nhân dân',
  'ubnd',
  'hội đồng nhân dân',
  'phụ lục',
  'biểu số',
  'mẫu số',
  'danh mục',
  'danh sách',
  'kèm theo',
  '(kèm theo',
  '(ban hành',
].map(foldText);

/** Longer texts are sentences. */
const LONGEST_HEADER = 100;

/** Whether a text may be the header of a column: words, and not too many. */
export function mayHeadColumn(text: string): boolean {
  return text.length <= LONGEST_HEADER && /\p{L}/u.test(text);
}

/** Whether a text may head a group of columns: no motto, no title, no `label: value`. */
export function mayHeadGroup(text: string): boolean {
  return mayHeadColumn(text) && !text.includes(':') && !isTitle(text);
}

/** Whether a text begins as the lines above a table do. */
export function isTitle(text: string): boolean {
  const folded = foldText(text);
  return TITLE_WORDS.some((words) => folded.startsWith(words));
}
