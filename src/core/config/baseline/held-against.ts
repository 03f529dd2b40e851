import type { Known } from './baseline.js';

/** What a run found, held against what was known before. */
export interface Held {
  /** Entries of files that were looked at, of which nothing was found any more. */
  readonly stale: readonly Known[];
  /** What is known from now on: all that was found, and what is known of files that weren't looked at. */
  readonly next: readonly Known[];
  /** What was found and not known. */
  readonly added: number;
}

/** Holds what was found in some files (by their names without folders) against what is known. */
export function heldAgainst(
  known: readonly Known[],
  found: readonly Known[],
  looked: ReadonlySet<string>,
): Held {
  const prints = new Set(found.map(({ fingerprint }) => fingerprint));
  const before = new Set(known.map(({ fingerprint }) => fingerprint));
  const gone = known.filter(({ fingerprint }) => !prints.has(fingerprint));
  const stale = gone.filter(({ file }) => looked.has(file));
  return {
    stale,
    next: [...found, ...gone.filter(({ file }) => !looked.has(file))],
    added: found.filter(({ fingerprint }) => !before.has(fingerprint)).length,
  };
}
