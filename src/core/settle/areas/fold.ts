import { foldText } from '../../../lib/text/index.js';

/** What parts of a commune are called: the words that stand for one another, folded, longest first. */
export type AreaWords = readonly (readonly [spelling: string, word: string])[];

const MARKS = /[.:"'()]/g;
const ZEROS = /(?<!\d)0+(?=\d)/g;

/** Takes what names a part of a commune; gives the key it is compared by: "TDP số 05" is "tổ 5". */
export function foldArea(text: string, words: AreaWords): string {
  const folded = foldText(text);
  const known = words.find(([spelling]) => beginsWith(folded, spelling));
  const worded = known === undefined ? folded : `${known[1]} ${folded.slice(known[0].length)}`;
  return foldText(
    worded
      .replace(MARKS, ' ')
      .replace(/(?<!\p{L})số (?=\d)/gu, '')
      .replace(ZEROS, ''),
  );
}

/** The names in a cell that may hold several, such as an address: each for itself, and the whole. */
export function areasIn(text: string, words: AreaWords): string[] {
  const parts = text.split(/[,;]|\s[-–]\s/);
  return [...new Set([text, ...parts].map((part) => foldArea(part, words)))].filter((part) => part);
}

function beginsWith(folded: string, spelling: string): boolean {
  if (!folded.startsWith(spelling)) return false;
  return spelling.endsWith('.') || !/^\p{L}/u.test(folded.slice(spelling.length));
}
