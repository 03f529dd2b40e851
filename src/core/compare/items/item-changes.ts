import type { Json } from '../../../lib/tables/index.js';
import { commonRuns } from '../../../lib/text/index.js';
import { canonical } from '../equal.js';
import { type Pair, paired } from './paired.js';

/** What became of an item of a list. What stayed where it was among the others is not told. */
export const ITEM_CHANGES = ['added', 'removed', 'changed', 'moved'] as const;

export type ItemChangeName = (typeof ITEM_CHANGES)[number];

export interface ItemChange {
  readonly change: ItemChangeName;
  /** Absent of what was added. */
  readonly from?: Json;
  /** Absent of what was removed. */
  readonly to?: Json;
  /** Where it stood, from 0. */
  readonly oldIndex?: number;
  /** Where it stands, from 0. */
  readonly newIndex?: number;
}

/**
 * What became of the items of a list, what was removed first, then in the order of the new list. The old list without
 * what is told of it, and with what is told of the new one at its places, is the new list. In a set nothing moves.
 */
export function itemChanges(
  from: readonly Json[],
  to: readonly Json[],
  isSet: boolean,
): readonly ItemChange[] {
  const [old, next] = [from.map(canonical), to.map(canonical)];
  const kept = isSet ? sameInAnyOrder(old, next) : sameInOrder(old, next);
  const gone = places(old, new Set(kept.map(([a]) => a)));
  const come = places(next, new Set(kept.map(([, b]) => b)));
  const moved = isSet ? [] : sameAmong(old, gone, next, come);
  const [stillGone, stillCome] = apart(gone, come, moved);
  const changed = paired(from, stillGone, to, stillCome);
  const [removed, added] = apart(stillGone, stillCome, changed);
  const both = (change: ItemChangeName) => (pair: Pair) => ({
    change,
    ...oldItem(from, pair[0]),
    ...newItem(to, pair[1]),
  });
  return [
    ...removed.map((at): ItemChange => ({ change: 'removed', ...oldItem(from, at) })),
    ...[
      ...moved.map(both('moved')),
      ...changed.map(both('changed')),
      ...added.map((at): ItemChange => ({ change: 'added', ...newItem(to, at) })),
    ].sort((a, b) => (a.newIndex ?? 0) - (b.newIndex ?? 0)),
  ];
}

function oldItem(items: readonly Json[], at: number) {
  return { ...itemAt('from', items, at), oldIndex: at };
}

function newItem(items: readonly Json[], at: number) {
  return { ...itemAt('to', items, at), newIndex: at };
}

function itemAt<K extends string>(name: K, items: readonly Json[], at: number) {
  const item = items[at];
  return item === undefined ? {} : { [name]: item };
}

function sameInOrder(old: readonly string[], next: readonly string[]): readonly Pair[] {
  return commonRuns(old, next).flatMap(({ a, b, length }) =>
    Array.from({ length }, (_, at): Pair => [a + at, b + at]),
  );
}

function sameInAnyOrder(old: readonly string[], next: readonly string[]): readonly Pair[] {
  return sameAmong(old, places(old, NONE), next, places(next, NONE));
}

const NONE: ReadonlySet<number> = new Set();

function places(items: readonly string[], but: ReadonlySet<number>): readonly number[] {
  return items.flatMap((_, at) => (but.has(at) ? [] : [at]));
}

/** The same items among some places of both, each once. */
function sameAmong(
  old: readonly string[],
  gone: readonly number[],
  next: readonly string[],
  come: readonly number[],
): readonly Pair[] {
  const waiting = new Map<string | undefined, number[]>();
  for (const at of [...come].reverse())
    waiting.set(next[at], [...(waiting.get(next[at]) ?? []), at]);
  return gone.flatMap((at): readonly Pair[] => {
    const found = waiting.get(old[at])?.pop();
    return found === undefined ? [] : [[at, found]];
  });
}

function apart(
  gone: readonly number[],
  come: readonly number[],
  pairs: readonly Pair[],
): readonly [readonly number[], readonly number[]] {
  const [old, next] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  return [gone.filter((at) => !old.has(at)), come.filter((at) => !next.has(at))];
}
