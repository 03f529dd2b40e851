import { readPlaceName, typeWordsInside } from '../lookup/names/type-words.js';

/** Which words for types cut a text when two stand side by side ("xã Tân Xã huyện …", "huyện Quan Sơn"). */
export const CUTTINGS = ['at-later', 'at-earlier', 'none'] as const;

export type Cutting = (typeof CUTTINGS)[number];

/** A hyphen beside a digit joins numbers ("D1-03"), unless spaces set it apart. */
const HYPHEN = /((?<![\d\s])\s*[-–—]\s*(?![\d\s])|(?<!\s)\s+[-–—]\s+)/;

/** What stands between two parts that were not parted by a separator. */
const LOOSE_ENDS = /^[\s–—-]+|(?:(?<!\s)\s+(?:và|&))?(?<![\s–—.-])[\s–—.-]*$/g;

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

/**
 * Takes a part; cuts it in each way in front of the words for types inside it, when names stand on both sides. Where
 * there is nothing to cut the ways are the same.
 */
export function cutAtTypes(part: string, isBare: boolean): Readonly<Record<Cutting, string[]>> {
  const words = wordsBehind(part, isBare);
  const none = [part];
  if (words.length === 0) return { 'at-later': none, 'at-earlier': none, none };
  const way = (cuts: readonly TypeWord[]) => (cuts.length === 0 ? none : cutAt(part, cuts));
  return {
    'at-later': way(words.filter(isBeforeName)),
    'at-earlier': way(words.filter(isBehindName)),
    none,
  };

  function isBeforeName({ end }: TypeWord, index: number): boolean {
    const after = words[index + 1];
    return after === undefined || part.slice(end, after.start).trim() !== '';
  }

  function isBehindName({ start }: TypeWord, index: number): boolean {
    const before = words[index - 1];
    return before === undefined || part.slice(before.end, start).trim() !== '';
  }
}

/** Where a word for a type stands in a part. */
interface TypeWord {
  readonly start: number;
  readonly end: number;
}

/** The words for types that stand behind a name. */
function wordsBehind(part: string, isBare: boolean): TypeWord[] {
  const found = typeWordsInside(part, isBare);
  if (found.length === 0) return [];
  const opening = part.length - readPlaceName(part, isBare).name.length;
  return found
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
    .filter(({ start }) => part.slice(opening, start).trim() !== '');
}

function cutAt(part: string, words: readonly TypeWord[]): string[] {
  const starts = [0, ...words.map(({ start }) => start)];
  return starts.map((start, index) => part.slice(start, starts[index + 1]).replace(LOOSE_ENDS, ''));
}
