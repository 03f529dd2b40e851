import { isJsonList, type Json } from '../../lib/tables/index.js';
import { canonical, onceRead } from '../compare/index.js';
import type { FieldPatch, ItemPatch } from './list.js';

type List = readonly Json[];

/** By which an item is the same however it is written. */
export function itemId(item: Json): string {
  return canonical(onceRead(item));
}

/**
 * What becomes of a list item by item; nothing where that doesn't say it: there is no list on one side, nothing in common,
 * an item stands twice, or items changed places.
 */
export function itemPatch(
  before: Json | undefined,
  after: Json | undefined,
  isSet: boolean,
): FieldPatch['items'] {
  if (!isJsonList(before) || !isJsonList(after)) return undefined;
  const [was, is] = [before.map(itemId), after.map(itemId)];
  const [ofWas, ofIs] = [new Set(was), new Set(is)];
  if (!isSet && (ofWas.size < was.length || ofIs.size < is.length)) return undefined;
  const kept = was.filter((id) => ofIs.has(id));
  if (kept.length === 0) return undefined;
  const order = is.filter((id) => ofWas.has(id));
  if (!isSet && kept.some((id, at) => id !== order[at])) return undefined;
  return {
    remove: itemsWithout(before, ofIs, isSet),
    add: itemsWithout(after, ofWas, isSet),
  };
}

/** The items that the other list hasn't, once each. */
function itemsWithout(list: List, others: ReadonlySet<string>, isSet: boolean): ItemPatch[] {
  const met = new Set<string>();
  return list.flatMap((item, at) => {
    const id = itemId(item);
    if (others.has(id) || met.has(id)) return [];
    met.add(id);
    const after = list[at - 1];
    return [isSet || after === undefined ? { item } : { item, after }];
  });
}

/** A list with its items changed, or the item that stands in the way: not there, there already, or without its place. */
export function patchedItems(
  list: List,
  { remove, add }: NonNullable<FieldPatch['items']>,
  isSet: boolean,
): List | { readonly missing: Json } | { readonly taken: Json } {
  const gone = new Set(remove.map(({ item }) => itemId(item)));
  const held = new Set(list.map(itemId));
  const lacking = remove.find(({ item }) => !held.has(itemId(item)));
  if (lacking !== undefined) return { missing: lacking.item };
  const patched = list.filter((item) => !gone.has(itemId(item)));
  for (const { item, after } of add) {
    const ids = patched.map(itemId);
    if (ids.includes(itemId(item))) return { taken: item };
    const behind = after === undefined ? -1 : ids.indexOf(itemId(after));
    if (after !== undefined && behind < 0) return { missing: after };
    patched.splice(isSet && after === undefined ? patched.length : behind + 1, 0, item);
  }
  return patched;
}
