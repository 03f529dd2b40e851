import { foldText, memoise, stripDiacritics } from '../../../lib/text/index.js';

const ROMAN: ReadonlyMap<string, string> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map(
    (numeral, index) => [numeral, String(index + 1)],
  ),
);

/** What may be a number to write otherwise. */
const NUMERAL = /(?<!\S)(?:0\d+|[ivx]+)(?!\S)/;

/** "nông trường" as lists shorten it. */
const STATE_FARM = /\b(nong truong|n\.?t\.?)(?=\s)/g;

/** Names whose keys are at hand: one that is thought about is asked for by each index in turn. */
const MOST_AT_HAND = 2_000;

/** The key of names that are the same: composed, in one case, with one style of tone marks. */
export const exactKey = memoise(foldText, MOST_AT_HAND);

/** The key of names that are the same but for how a number is written: "Phường 05", "Phường V". */
export function numeralKey(name: string): string {
  const folded = exactKey(name);
  if (!NUMERAL.test(folded)) return folded;
  return folded.split(' ').map(plainNumber).join(' ');
}

/** The key of the community's list: letters and digits without diacritics ("xaluongtai"). */
export const bareKey = memoise((name) => plain(name).replace(/[^a-z0-9]/g, ''), MOST_AT_HAND);

const plain = memoise((name) => stripDiacritics(exactKey(name)), MOST_AT_HAND);

/**
 * The key of names that are spelt alike: without diacritics, spaces, hyphens and apostrophes, i for
 * y, Arabic numerals. Different places collide under it: it finds candidates and never decides.
 */
export const looseKey = memoise(
  (name) =>
    plain(name)
      .replace(STATE_FARM, 'nt')
      .split(/[\s-]+/)
      .map(plainNumber)
      .join('')
      .replace(/['".,]/g, '')
      .replaceAll('y', 'i'),
  MOST_AT_HAND,
);

/** Numbers of wards: "IV" is 4, "05" is 5. */
function plainNumber(word: string): string {
  if (/^0\d+$/.test(word)) return String(Number(word));
  return ROMAN.get(word) ?? word;
}
