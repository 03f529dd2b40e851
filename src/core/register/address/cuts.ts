import { readPlaceName, typeWordsInside } from '../lookup/type-words.js';

/** Which words for types cut a text when two stand side by side ("xã Tân Xã huyện …", "huyện Quan Sơn"). */
export const CUTTINGS = ['at-later', 'at-earlier', 'none'] as const;

export type Cutting = (typeof CUTTINGS)[number];

/** A hyphen beside a digit joins numbers ("D1-03"), unless spaces set it apart. */
const HYPHEN = /((?<![\d\s])\s*[-–—]\s*(?![\d\s])|\s+[-–—]\s+)/;

/** What stands between two parts that were not parted by a separator. */
const LOOSE_ENDS = /^[\s–—-]+|(?:\s+(?:và|&))?[\s–—.-]*$/g;

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
