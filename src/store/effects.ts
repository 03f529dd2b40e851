import type { Fields } from '../datasets/index.js';
import { type Content, canonicalJson, contentOf, fieldsOf } from './content.js';

/** Field → the keys of the records whose stored value is meant. */
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
  #removed = 0;

  /**
   * The record as it will be: with what is stored of the fields that its list says nothing of
   * (`said`), which counts as kept.
   */
  completed(given: Content, stored: Fields, said: ReadonlySet<string>): Content {
    const own = fieldsOf(given);
    const unsaid = Object.entries(stored).filter(
      ([name]) => !said.has(name) && !Object.hasOwn(own, name),
    );
    if (unsaid.length === 0) return given;
    for (const [name] of unsaid) note(this.#kept, name, given.key);
    return contentOf({ key: given.key, fields: { ...own, ...Object.fromEntries(unsaid) } });
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
