import { stripDiacritics } from '../letters/diacritics.js';
import { foldText } from '../letters/fold.js';
import { editDistance } from './edit-distance.js';
import { letterSet, lettersApart } from './letter-set.js';

/** What two texts that differ in diacritics alone are worth: very close, but not the same. */
const WITHOUT_DIACRITICS = 0.95;

/** A text made ready for comparing. */
export interface Comparable {
  readonly folded: string;
  readonly stripped: string;
  /** Which letters the stripped form holds (`letterSet`). */
  readonly letters: number;
}

/** Takes any text; gives its folded form with and without diacritics. */
export function toComparable(text: string): Comparable {
  const folded = foldText(text);
  const stripped = stripDiacritics(folded);
  return { folded, stripped, letters: letterSet(stripped) };
}

/**
 * Takes two texts; gives how alike they are, 0 to 1, after folding: 1 − edits / longer length.
 * 1 means equal when folded; a difference in diacritics alone gives 0.95. Pairs less alike than
 * `minimum` give 0, sooner.
 */
export function similarity(a: string, b: string, minimum = 0): number {
  return compareFolded(toComparable(a), toComparable(b), minimum);
}

/** As `similarity`, for texts that were made comparable before. */
export function compareFolded(a: Comparable, b: Comparable, minimum: number): number {
  if (a.folded === b.folded) return 1;
  if (a.stripped === b.stripped) return WITHOUT_DIACRITICS;
  const longest = Math.max(a.folded.length, b.folded.length, a.stripped.length, b.stripped.length);
  if (lettersApart(a.letters, b.letters) > mostEdits(longest, minimum)) return 0;
  const marked = likeness(a.folded, b.folded, minimum);
  const floor = Math.max(minimum, marked) / WITHOUT_DIACRITICS;
  const plain = floor > 1 ? 0 : likeness(a.stripped, b.stripped, floor) * WITHOUT_DIACRITICS;
  return Math.max(marked, plain);
}

function likeness(a: string, b: string, minimum: number): number {
  const longer = Math.max(a.length, b.length);
  const edits = editDistance(a, b, mostEdits(longer, minimum));
  return edits === undefined ? 0 : 1 - edits / longer;
}

/** The edits that leave texts as alike as `minimum`, the longer of which has so many letters. */
function mostEdits(longer: number, minimum: number): number {
  // The small addition keeps 0.6 × 5 from losing an edit to binary fractions.
  return Math.floor(longer * (1 - minimum) + 1e-9);
}
