import type { List } from './lists.js';

/** Counts the paragraphs of lists as Word does (ECMA-376 Part 1, 17.9). */
export class Counters {
  /** By the list's counters, then by level; a level that is to begin anew is not there. */
  private readonly counts = new Map<string, Map<number, number>>();
  /** The levels of lists that begin with a number of their own and have begun. */
  private readonly begun = new Set<string>();

  /**
   * Counts one paragraph of a list; gives the numbers of all levels that were counted so far, by
   * their index.
   */
  count(list: List, index: number): ReadonlyMap<number, number> {
    const counts = this.countsOf(list);
    const last = this.beginsAnew(list, index) ? undefined : counts.get(index);
    counts.set(index, last === undefined ? (list.levels.get(index)?.start ?? 0) : last + 1);
    for (const [deeper, level] of list.levels) {
      if (deeper > index && index < level.restartsBelow) counts.delete(deeper);
    }
    return counts;
  }

  private countsOf({ counters }: List): Map<number, number> {
    const known = this.counts.get(counters);
    if (known !== undefined) return known;
    const counts = new Map<number, number>();
    this.counts.set(counters, counts);
    return counts;
  }

  private beginsAnew({ id, starts }: List, index: number): boolean {
    const key = `${id} ${index}`;
    if (!starts.has(index) || this.begun.has(key)) return false;
    this.begun.add(key);
    return true;
  }
}
