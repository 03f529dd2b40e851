import type { Json } from '../../lib/tables/index.js';
import { canonical, onceRead } from '../compare/index.js';

type List = readonly Json[];

interface Lists {
  readonly base: List;
  readonly ours: List;
  readonly theirs: List;
}

/** By which an item is the same however it is written. */
function idOf(item: Json): string {
  return canonical(onceRead(item));
}

/**
 * Merges lists whose order means nothing: what either side took out is out, what either put in is in, in our order
 * and theirs after what it stands behind there. Nothing where both put something else in the place of one item.
 */
export function mergeSets({ base, ours, theirs }: Lists): List | undefined {
  const [was, our, their] = [idsOf(base), idsOf(ours), idsOf(theirs)];
  const isNew = (id: string) => !was.has(id);
  const newIn = (these: ReadonlySet<string>, those: ReadonlySet<string>) =>
    [...these].some((id) => isNew(id) && !those.has(id));
  const isReplaced = [...was].some((id) => !our.has(id) && !their.has(id));
  if (isReplaced && newIn(our, their) && newIn(their, our)) return undefined;
  const stays = (id: string) => isNew(id) || (our.has(id) && their.has(id));
  const merged = ours.filter((item) => stays(idOf(item)));
  const held = new Set(merged.map(idOf));
  let at = 0;
  for (const item of theirs) {
    const id = idOf(item);
    if (!stays(id)) continue;
    if (held.has(id)) at = merged.findIndex((one) => idOf(one) === id) + 1;
    else {
      merged.splice(at, 0, item);
      held.add(id);
      at += 1;
    }
  }
  return merged;
}

function idsOf(list: List): ReadonlySet<string> {
  return new Set(list.map(idOf));
}

/**
 * Merges lists whose order means something: between items that all three have, the part that one side alone edited.
 * Nothing where both edited one part, or an item stands twice or elsewhere, so that nobody can tell which is meant.
 */
export function mergeInOrder(lists: Lists): List | undefined {
  const [was, our, their] = [
    lists.base.map(idOf),
    lists.ours.map(idOf),
    lists.theirs.map(idOf),
  ] as const;
  if ([was, our, their].some((ids) => new Set(ids).size < ids.length)) return undefined;
  const [ofOurs, ofTheirs] = [new Set(our), new Set(their)];
  const anchors = was.filter((id) => ofOurs.has(id) && ofTheirs.has(id));
  const isAnchor = new Set(anchors);
  const isInOrder = (list: readonly string[]) =>
    list.filter((id) => isAnchor.has(id)).every((id, at) => id === anchors[at]);
  if (!isInOrder(our) || !isInOrder(their)) return undefined;
  const parts = [lists.base, lists.ours, lists.theirs].map((list) => partsOf(list, isAnchor));
  return joined(parts);
}

/** A list cut before each anchor: the first part has none. */
function partsOf(list: List, anchors: ReadonlySet<string>): List[] {
  const parts: Json[][] = [[]];
  for (const item of list) {
    if (anchors.has(idOf(item))) parts.push([item]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

function joined([base = [], ours = [], theirs = []]: readonly List[][]): List | undefined {
  const merged: Json[] = [];
  for (const [at, was] of base.entries()) {
    const [our = [], their = []] = [ours[at], theirs[at]];
    const part = partMeant(was, our, their);
    if (part === undefined) return undefined;
    merged.push(...part);
  }
  return merged;
}

function partMeant(was: List, our: List, their: List): List | undefined {
  if (isSame(our, was)) return their;
  return isSame(their, was) || isSame(our, their) ? our : undefined;
}

function isSame(a: List, b: List): boolean {
  return a.length === b.length && a.every((item, at) => idOf(item) === idOf(b[at] ?? null));
}
