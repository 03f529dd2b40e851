import { Best } from './best.js';
import { compareFolded, toComparable } from './similarity.js';
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
    const best = new Best(limit);
    for (const at of shortlist) {
      const other = known[at];
      // What is less alike than the last of the best is told by far less than what is as alike.
      const least = best.isFull ? Math.max(minimum, best.least) : minimum;
      const score = other === undefined ? -1 : compareFolded(wanted, other, least);
      if (score >= least && best.takes(at, score)) best.add(at, score);
    }
    return best.numbers.flatMap((at) => candidates[at] ?? []);
  };
}

/** Every surplus letter is an edit, so lengths alone rule most candidates out. */
function lengthsAllow(a: string, b: string, minimum: number): boolean {
  return Math.min(a.length, b.length) >= minimum * Math.max(a.length, b.length);
}
