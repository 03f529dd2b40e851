import { compareFolded, toComparable } from './similarity.js';
import { trigramOverlap, trigramsOf } from './trigrams.js';

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
  const known = candidates.map((candidate, order) => {
    const comparable = toComparable(candidate);
    return { candidate, order, comparable, trigrams: trigramsOf(comparable.stripped) };
  });
  return (text, limit = 3, minimum = 0.6) => {
    const wanted = toComparable(text);
    const overlap = trigramOverlap(trigramsOf(wanted.stripped));
    const shortlist = known
      .filter(({ comparable }) => lengthsAllow(wanted.folded, comparable.folded, minimum))
      .map((entry) => ({ ...entry, rank: overlap(entry.trigrams) }))
      .sort((a, b) => b.rank - a.rank)
      .slice(0, Math.max(SHORTLIST, limit));
    return shortlist
      .map((entry) => ({ ...entry, score: compareFolded(wanted, entry.comparable, minimum) }))
      .filter(({ score }) => score >= minimum)
      .sort((a, b) => b.score - a.score || a.order - b.order)
      .slice(0, limit)
      .map(({ candidate }) => candidate);
  };
}

/** Every surplus letter is an edit, so lengths alone rule most candidates out. */
function lengthsAllow(a: string, b: string, minimum: number): boolean {
  return Math.min(a.length, b.length) >= minimum * Math.max(a.length, b.length);
}
