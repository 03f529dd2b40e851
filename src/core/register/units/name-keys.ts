import { foldText, stripDiacritics } from '../../../lib/text/index.js';

const ROMAN: ReadonlyMap<string, string> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map(
    (numeral, index) => [numeral, String(index + 1)],
  ),
);

/** What may be a number to write otherwise. */
const NUMERAL = /(?<!\S)(?:0\d+|[ivx]+)(?!\S)/;

/** "nông trường" as lists shorten it. */
const STATE_FARM = /\b(nong truong|n\.?t\.?)(?=\s)/g;

/** The key of names that are the same: composed, in one case, with one style of tone marks. */
export function exactKey(name: string): string {
  return foldText(name);
}

/** The key of names that are the same but for how a number is written: "Phường 05", "Phường V". */
export function numeralKey(name: string): string {
  const folded = foldText(name);
  if (!NUMERAL.test(folded)) return folded;
  return folded.split(' ').map(plainNumber).join(' ');
}

/** The key of the community's list: letters and digits without diacritics ("xaluongtai"). */
export function bareKey(name: string): string {
  return stripDiacritics(foldText(name)).replace(/[^a-z0-9]/g, '');
}

/**
 * The key of names that are spelt alike: without diacritics, spaces, hyphens and apostrophes, i for
 * y, Arabic numerals. Different places collide under it: it finds candidates and never decides.
 */
export function looseKey(name: string): string {
  return stripDiacritics(foldText(name))
    .replace(STATE_FARM, 'nt')
    .split(/[\s-]+/)
    .map(plainNumber)
    .join('')
    .replace(/['".,]/g, '')
    .replaceAll('y', 'i');
}

/** Numbers of wards: "IV" is 4, "05" is 5. */
function plainNumber(word: string): string {
  if (/^0+\d+$/.test(word)) return String(Number(word));
  return ROMAN.get(word) ?? word;
}
