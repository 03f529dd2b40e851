import type { Json } from '../../../lib/tables/index.js';
import {
  completedList,
  countParts,
  type Fields,
  type ItemList,
  partName,
  unsaidParts,
} from '../../kinds/index.js';
import { type Content, canonicalJson, contentOf, fieldsOf } from './hashed-content.js';

/** Field → the keys of the records whose stored value is meant; of a list's part (`steps.duration`) once for each value. */
export type KeysByField = ReadonlyMap<string, readonly string[]>;

/** What becomes of the values that a dataset holds: `kept` of fields that a list says nothing of. */
export interface Effects {
  readonly kept: KeysByField;
  readonly emptied: KeysByField;
  readonly replaced: KeysByField;
  /** How many values go with the records that are removed. */
  readonly removed: number;
}

/** How many stored values are kept, emptied, replaced, or go with their records. */
export interface ValueCounts {
  readonly kept: number;
  readonly emptied: number;
  readonly replaced: number;
  readonly removed: number;
}

/** How many values there are of each sort. */
export function countValues({ kept, emptied, replaced, removed }: Effects): ValueCounts {
  return { kept: sum(kept), emptied: sum(emptied), replaced: sum(replaced), removed };
}

/** Counts, record by record, what becomes of the values that are stored. */
export class EffectsTally {
  readonly #kept = new Map<string, string[]>();
  readonly #emptied = new Map<string, string[]>();
  readonly #replaced = new Map<string, string[]>();
  readonly #lists: readonly ItemList[];
  #removed = 0;

  /** `lists`: the fields that are lists of items of which a list may say nothing of a part. */
  constructor(lists: readonly ItemList[]) {
    this.#lists = lists;
  }

  /**
   * The record as it will be: with what is stored of the fields, and of the parts of items, that its list says
   * nothing of (`said`), which counts as kept; of an item that may be gone or not, it counts as emptied.
   */
  completed(given: Content, stored: Fields, said: ReadonlySet<string>): Content {
    const own = fieldsOf(given);
    const unsaid = Object.entries(stored).filter(
      ([name]) => !said.has(name) && !Object.hasOwn(own, name),
    );
    for (const [name] of unsaid) note(this.#kept, name, given.key);
    const lists = this.#completedLists(given.key, own, stored, said);
    if (unsaid.length + lists.length === 0) return given;
    const fields = { ...own, ...Object.fromEntries([...unsaid, ...lists]) };
    return contentOf({ key: given.key, fields });
  }

  #completedLists(
    key: string,
    own: Fields,
    stored: Fields,
    said: ReadonlySet<string>,
  ): [string, Json][] {
    return this.#lists.flatMap((list): [string, Json][] => {
      const { field } = list;
      const done = completedList(list, own[field], stored[field], unsaidParts(list, said));
      if (done === undefined) return [];
      this.#noteParts(this.#kept, field, key, done.kept);
      this.#noteParts(this.#emptied, field, key, done.lost);
      return done.kept.size === 0 ? [] : [[field, done.items]];
    });
  }

  /** What a record that is said to be the whole of its key empties of parts that its list says nothing of. */
  replacedParts({ key }: Content, stored: Fields, said: ReadonlySet<string>): void {
    for (const list of this.#lists) {
      const counts = countParts(stored[list.field], unsaidParts(list, said));
      this.#noteParts(this.#emptied, list.field, key, counts);
    }
  }

  #noteParts(
    keys: Map<string, string[]>,
    field: string,
    key: string,
    counts: ReadonlyMap<string, number>,
  ): void {
    for (const [part, count] of counts)
      for (let i = 0; i < count; i += 1) note(keys, partName(field, part), key);
  }

  changed(next: Content, stored: Fields): void {
    const fields = fieldsOf(next);
    for (const [name, value] of Object.entries(stored)) {
      const later = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (later === undefined) note(this.#emptied, name, next.key);
      else if (canonicalJson(later) !== canonicalJson(value)) note(this.#replaced, name, next.key);
    }
  }

  removed(stored: Fields): void {
    this.#removed += Object.keys(stored).length;
  }

  effects(): Effects {
    return {
      kept: this.#kept,
      emptied: this.#emptied,
      replaced: this.#replaced,
      removed: this.#removed,
    };
  }
}

function note(keys: Map<string, string[]>, field: string, key: string): void {
  const known = keys.get(field);
  if (known === undefined) keys.set(field, [key]);
  else known.push(key);
}

function sum(keys: KeysByField): number {
  return [...keys.values()].reduce((total, { length }) => total + length, 0);
}
