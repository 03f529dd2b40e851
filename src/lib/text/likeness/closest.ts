import { type Comparable, compareFolded, toComparable } from './similarity.js';
import { TrigramIndex } from './trigrams.js';

/** So many candidates, those that share most trigrams, are compared letter by letter. */
const SHORTLIST = 30;

/** Gives the candidates most similar to a text, as `closest` does. */
type Closest = (text: string, limit?: number, minimum?: number) => string[];

/**
 * Takes a text and the candidates it may have meant; gives at most `limit` of them (3), most similar
 * first (`similarity`, at least `minimum`, 0.6), ties in the order of the candidates.
 */
export function closest(
  text: string,
  candidates: readonly string[],
  limit?: number,
  minimum?: number,
): string[] {
  return closestIn(candidates)(text, limit, minimum);
}

/** As `closest`, for many texts: the candidates are made ready once. */
export function closestIn(candidates: readonly string[]): Closest {
  const known = candidates.map(toComparable);
  const index = new TrigramIndex(known.map(({ stripped }) => stripped));
  return (text, limit = 3, minimum = 0.6) => {
    const wanted = toComparable(text);
    const shortlist = index.nearest(wanted.stripped, Math.max(SHORTLIST, limit), (at) =>
      lengthsAllow(wanted.folded, known[at]?.folded ?? '', minimum),
    );
    const scored = shortlist.map((at) => ({ at, score: scoreOf(wanted, known[at], minimum) }));
    return scored
      .filter(({ score }) => score >= minimum)
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, limit)
      .flatMap(({ at }) => candidates[at] ?? []);
  };
}

function scoreOf(wanted: Comparable, other: Comparable | undefined, minimum: number): number {
  return other === undefined ? -1 : compareFolded(wanted, other, minimum);
}

/** Every surplus letter is an edit, so lengths alone rule most candidates out. */
function lengthsAllow(a: string, b: string, minimum: number): boolean {
  return Math.min(a.length, b.length) >= minimum * Math.max(a.length, b.length);
}
