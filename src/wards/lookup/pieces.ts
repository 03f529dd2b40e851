import { composeText, tidySpace } from '../../text/index.js';
import { readPlaceName, typeWordsInside } from './type-words.js';

/** Which words for types cut a text when two stand side by side ("xã Tân Xã huyện …", "huyện Quan Sơn"). */
export type Cutting = 'at-later' | 'at-earlier' | 'none';

/** Between the parts of an address. A hyphen may as well stand inside a name. */
const SURE = /\s*[,;|()[\]/\\\n\r\t]+\s*/;
const HYPHEN = /(\s*[-–—]\s*)/;

const NOT_ASCII = /[^\0-\x7f]/;

/** What says nothing of a place: "phường Bến Nghé (cũ)", "…, Việt Nam". */
const SAYS_NOTHING = /^(?:cũ|mới|cu|moi|nay|việt\s?nam|viet\s?nam|vn)\.?$/iu;

const STRAY_ENDS = /^[\s.:"'“”‘’–—-]+|[\s.:"'“”‘’–—-]+$/g;

/** What stands between two parts that were not parted by a separator. */
const LOOSE_ENDS = /^[\s–—-]+|[\s–—.-]+$/g;

/** Behind an address, by a space or a hyphen. */
const POSTAL_CODE = /(?<=\p{L})[\s.–—-]+\d{5,6}$/u;

/** The same behind a comma. */
const ONLY_POSTAL_CODE = /^\d{5,6}$/;

/** Signs that say nothing of how letters are typed. */
const SIGNS = /[–—“”‘’\s\ufeff]/g;

/** Whether a text is written without diacritics. */
export function isBareText(text: string): boolean {
  return !NOT_ASCII.test(text) || !NOT_ASCII.test(text.replace(SIGNS, ''));
}

/** Takes a text in one line or several; gives its parts as written, composed. */
export function splitText(text: string): string[] {
  return composeText(text)
    .split(SURE)
    .map((part) => tidySpace(part).replace(STRAY_ENDS, '').replace(POSTAL_CODE, ''))
    .filter((part) => part !== '' && !SAYS_NOTHING.test(part))
    .filter((part, index) => index === 0 || !ONLY_POSTAL_CODE.test(part));
}

/** Takes a part; cuts it at hyphens, save those inside names that `isName` knows, the longest first. */
export function splitAtHyphens(part: string, isName: (text: string) => boolean): string[] {
  if (!HYPHEN.test(part)) return [part];
  // Names and the hyphens between them, by turns.
  const tokens = part.split(HYPHEN);
  const pieces: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    let end = Math.min(at + LONGEST_NAME, tokens.length | 1);
    while (end > at + 1 && !isName(tokens.slice(at, end).join(''))) end -= 2;
    pieces.push(tokens.slice(at, end).join(''));
    at = end + 1;
  }
  return pieces.filter((piece) => piece !== '');
}

/** Four names and three hyphens. */
const LONGEST_NAME = 7;

/** Takes a part; cuts it in front of the words for types inside it, when names stand on both sides. */
export function cutAtTypes(part: string, cutting: Cutting, isBare: boolean): string[] {
  const cuts = cutting === 'none' ? [] : placesToCut(part, cutting, isBare);
  if (cuts.length === 0) return [part];
  const starts = [0, ...cuts];
  return starts.map((start, index) => part.slice(start, starts[index + 1]).replace(LOOSE_ENDS, ''));
}
function placesToCut(part: string, cutting: Cutting, isBare: boolean): number[] {
  const found = typeWordsInside(part, isBare).map(({ index, 0: word }) => {
    return { start: index, end: index + word.length };
  });
  const opening = part.length - readPlaceName(part, isBare).name.length;
  const inside = found.filter(({ start }) => part.slice(opening, start).trim() !== '');
  return inside
    .filter(({ start, end }, index) => {
      const before = inside[index - 1];
      const after = inside[index + 1];
      if (cutting === 'at-later')
        return after === undefined || part.slice(end, after.start).trim() !== '';
      return before === undefined || part.slice(before.end, start).trim() !== '';
    })
    .map(({ start }) => start);
}
