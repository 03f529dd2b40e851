import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../lib/tables/index.js';
import { foldText } from '../../lib/text/index.js';
import type { Kind } from './kind.js';

/** A field whose lists are put together from rows, an item a row. */
export interface ItemList {
  readonly field: string;
  /** Names of the parts that an item may have. */
  readonly parts: readonly string[];
  /** Those of them that tell items apart, the surest first. */
  readonly identity: readonly string[];
}

/** A list as it will be, and what becomes of stored values of parts that the new list says nothing of. */
export interface CompletedList {
  readonly items: Json;
  /** Part → how many of its values were taken over. */
  readonly kept: ReadonlyMap<string, number>;
  /** Part → how many would be lost without anybody having said so. */
  readonly lost: ReadonlyMap<string, number>;
}

/** The lists of a kind that are put together from rows. */
export function itemLists(kind: Kind): readonly ItemList[] {
  return kind.fields
    .filter(({ field }) => kind.assembles.includes(field))
    .map(({ field, parts = {}, identity = [] }) => ({
      field,
      parts: Object.keys(parts),
      identity,
    }));
}

/** The name of a part as columns have it: `steps.duration`. */
export function partName(field: string, part: string): string {
  return `${field}.${part}`;
}

/** The parts of a list that a source says nothing of; none where it says nothing of the list at all. */
export function unsaidParts(
  { field, parts }: ItemList,
  said: ReadonlySet<string>,
): readonly string[] {
  return said.has(field) ? parts.filter((part) => !said.has(partName(field, part))) : [];
}

/**
 * Takes a list, what is stored of it and the parts that it says nothing of; gives the list with what is stored of
 * these in each item that is certainly one of the stored. An item that is gone takes its values with it; where others
 * came in its stead, nobody can tell whether it was only renamed.
 */
export function completedList(
  { identity }: ItemList,
  given: Json | undefined,
  stored: Json | undefined,
  unsaid: readonly string[],
): CompletedList | undefined {
  const [items, before] = [objectsOf(given), objectsOf(stored)];
  if (items === undefined || before === undefined) return undefined;
  const pairs = pairItems(identity, items, before);
  const partners = new Set(pairs.values());
  const kept = new Map<string, number>();
  const completed = items.map((item, i) => {
    const partner = before[pairs.get(i) ?? -1];
    const taken = partner === undefined ? [] : missingParts(item, partner, unsaid);
    for (const [part] of taken) kept.set(part, (kept.get(part) ?? 0) + 1);
    return taken.length === 0 ? item : { ...item, ...Object.fromEntries(taken) };
  });
  const isDoubtful = pairs.size < items.length;
  const left = isDoubtful ? before.filter((_, i) => !partners.has(i)) : [];
  return { items: completed, kept, lost: countParts(left, unsaid) };
}

/** Part → how many items have a value of it. */
export function countParts(
  items: Json | undefined,
  parts: readonly string[],
): ReadonlyMap<string, number> {
  const counts = parts.map((part) => {
    const having = (objectsOf(items) ?? []).filter((item) => item[part] !== undefined);
    return [part, having.length] as const;
  });
  return new Map(counts.filter(([, count]) => count > 0));
}

/** The items without some of their parts. */
export function itemsWithout(items: Json, parts: readonly string[]): Json {
  return (objectsOf(items) ?? []).map((item) =>
    Object.fromEntries(Object.entries(item).filter(([name]) => !parts.includes(name))),
  );
}

/** Index of an item → that of the stored one that it certainly is. */
function pairItems(
  identity: readonly string[],
  items: readonly JsonObject[],
  before: readonly JsonObject[],
): ReadonlyMap<number, number> {
  const part = identity.find((name) =>
    [items, before].every((list) => list.some((item) => item[name] !== undefined)),
  );
  if (part === undefined) return new Map();
  const [names, earlier] = [items, before].map((list) => list.map((item) => nameOf(item[part])));
  if (names === undefined || earlier === undefined) return new Map();
  const inOrder = names.length === earlier.length && names.every((name, i) => name === earlier[i]);
  // Numbers are given anew when a step comes in between: they tell items apart only where all are as they were.
  const surest = part === identity[0];
  if (inOrder || !surest) return inOrder ? new Map(names.map((_, i) => [i, i])) : new Map();
  return new Map(
    names.flatMap((name, i) => {
      const at = onlyAt(earlier, name);
      return at >= 0 && onlyAt(names, name) === i ? [[i, at] as const] : [];
    }),
  );
}

/** Where a name stands that is there once; -1 elsewhere. */
function onlyAt(names: readonly string[], name: string): number {
  const at = names.indexOf(name);
  return name !== '' && names.lastIndexOf(name) === at ? at : -1;
}

function nameOf(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return foldText(typeof value === 'string' ? value : JSON.stringify(value));
}

function missingParts(item: JsonObject, partner: JsonObject, unsaid: readonly string[]) {
  return unsaid.flatMap((part): [string, Json][] => {
    const value = partner[part];
    return item[part] !== undefined || value === undefined ? [] : [[part, value]];
  });
}

/** The items of a list of objects; undefined for anything else. */
function objectsOf(value: Json | undefined): readonly JsonObject[] | undefined {
  return isJsonList(value) && value.every(isJsonObject) ? value : undefined;
}
