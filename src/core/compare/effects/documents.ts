import { isJsonList, isJsonObject, type Json } from '../../../lib/tables/index.js';
import { itemChanges } from '../items/item-changes.js';
import { itemsOf } from '../items/unfold.js';
import { asksCertified } from './certified.js';
import type { Effect } from './effect.js';

/** Papers that came or went, and those that are now asked for as a certified copy or no more. */
export function documentEffects(from: Json, to: Json): readonly Effect[] {
  const [old, next] = [itemsOf(from), itemsOf(to)];
  if (old === undefined || next === undefined) return [];
  return itemChanges(old, next, true).flatMap((item): readonly Effect[] => {
    const [before, after] = [textOf(item.from), textOf(item.to)];
    if (item.change === 'added') return [{ effect: 'document-added', about: after }];
    if (item.change === 'removed') return [{ effect: 'document-removed', about: before }];
    if (asksCertified(before) === asksCertified(after)) return [];
    const effect = asksCertified(after) ? 'certified-copy-required' : 'certified-copy-dropped';
    return [{ effect, about: after }];
  });
}

/** The name of the paper; of one without a name all that is said of it. */
function textOf(item: Json | undefined): string {
  const [paper, ...others] = papersOf(item ?? null);
  return others.length === 0 && paper !== undefined ? paper : papersOf(item ?? null).join(', ');
}

function papersOf(item: Json): readonly string[] {
  if (typeof item === 'string') return [item];
  if (isJsonList(item)) return item.flatMap(papersOf);
  if (!isJsonObject(item)) return [];
  if (typeof item.name === 'string') return [item.name];
  const { case: _, ...said } = item;
  return Object.values(said).flatMap(papersOf);
}
