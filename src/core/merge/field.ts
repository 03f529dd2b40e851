import { isDeepStrictEqual } from 'node:util';
import { isJsonList, type Json } from '../../lib/tables/index.js';
import type { SameValues } from '../compare/index.js';
import type { Heard } from './heard.js';
import { mergeInOrder, mergeSets } from './lists.js';

/** A field as the merge takes it. */
export interface MergedField {
  readonly name: string;
  /** Whether its values are lists whose order means nothing. */
  readonly isSet: boolean;
}

/** What the three sides say of one field of one record. */
export interface ThreeHeard {
  readonly base: Heard;
  readonly ours: Heard;
  readonly theirs: Heard;
}

/** The value of a field after the edits of both sides; `conflict` where they can't both be kept. */
export function mergeField(
  field: MergedField,
  sides: ThreeHeard,
  isSame: SameValues,
): Heard | 'conflict' {
  const { base, ours, theirs } = sides;
  // Who has no column for a field changes nothing of it.
  if (!ours.said) return theirs.said ? theirs : base;
  if (!theirs.said) return ours;
  const same = (a: Heard, b: Heard) => isSame(field.name, a.value, b.value);
  if (base.said && same(theirs, base) && !same(ours, base)) return ours;
  // Of two ways to write one thing, the one that somebody chose.
  if (same(ours, theirs)) return base.said && isWrittenAs(ours, base) ? theirs : ours;
  if (!base.said) return 'conflict';
  return same(ours, base) ? theirs : mergeItems(field, sides);
}

function isWrittenAs(a: Heard, b: Heard): boolean {
  return isDeepStrictEqual(a.value, b.value);
}

/** Lists that both sides edited. */
function mergeItems(field: MergedField, { base, ours, theirs }: ThreeHeard): Heard | 'conflict' {
  const lists = { base: listOf(base), ours: listOf(ours), theirs: listOf(theirs) };
  if (lists.base === undefined || lists.ours === undefined || lists.theirs === undefined)
    return 'conflict';
  const { base: was, ours: our, theirs: their } = lists;
  const merge = field.isSet ? mergeSets : mergeInOrder;
  const items = merge({ base: was, ours: our, theirs: their });
  if (items === undefined) return 'conflict';
  return { said: true, value: items.length === 0 ? undefined : items };
}

/** An empty field is a list without items. */
function listOf({ value }: Heard): readonly Json[] | undefined {
  if (value === undefined) return [];
  return isJsonList(value) ? value : undefined;
}
