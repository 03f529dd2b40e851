import { isJsonList, type Json } from '../../lib/tables/index.js';
import { foldText } from '../../lib/text/index.js';
import { distinct, fieldComparer, type SameValues, valueComparer } from '../compare/index.js';
import {
  type Fields,
  hasNameKey,
  identityOf,
  type KeyedRecord,
  type Kind,
} from '../kinds/index.js';
import { patchedItems } from './items.js';
import type { FieldPatch, PatchChange, PatchList } from './list.js';
import type { PatchSide } from './make.js';

export type RefusalType =
  | 'record-missing'
  | 'key-taken'
  | 'key-repeated'
  | 'record-differs'
  | 'value-differs'
  | 'item-missing'
  | 'item-taken'
  | 'already-applied';

/** Why a change can't be made. */
export interface Refusal {
  readonly type: RefusalType;
  readonly key: string;
  /** Absent where it is about the whole record. */
  readonly field?: string;
  /** What the change expects to find, and what is there; absent where that is nothing. */
  readonly expected?: Json;
  readonly found?: Json;
}

/** A state with the changes of a list; with any refusal none of them is meant to be made. */
export interface Applied {
  readonly records: readonly KeyedRecord[];
  readonly refusals: readonly Refusal[];
  readonly counts: Readonly<Record<PatchChange['change'], number>>;
}

/** Makes the changes of a list in a state. Every reason against any of them is told. */
export function applyPatch(kind: Kind, { changes }: PatchList, target: PatchSide): Applied {
  const patcher = new Patcher(kind, target);
  for (const change of changes) patcher.apply(change);
  return patcher.applied;
}

type Edit = Extract<PatchChange, { readonly change: 'edit' }>;

type Whole = Exclude<PatchChange, Edit>;

class Patcher {
  readonly #isSame: SameValues;
  readonly #sets: ReadonlySet<string>;
  readonly #fold: (key: string) => string;
  readonly #records = new Map<string, KeyedRecord>();
  readonly #repeated: ReadonlySet<string>;
  /** Keys that a change was about already. */
  readonly #met = new Set<string>();
  readonly #refusals: Refusal[] = [];
  readonly #counts = { add: 0, edit: 0, remove: 0 };
  readonly #said: PatchSide['said'];

  constructor(kind: Kind, { records, said }: PatchSide) {
    this.#isSame = valueComparer(kind);
    this.#said = said;
    this.#sets = new Set(kind.fields.flatMap(({ field, set }) => (set ? [field] : [])));
    // A list names records by their keys alone: names that differ in case are one there, too.
    this.#fold = hasNameKey(kind) ? foldText : (key) => key;
    const held = distinct(records, (one) => identityOf(kind, one), fieldComparer(kind));
    const repeated = new Set([...held.twice.values()].map(this.#fold));
    for (const record of held.records.values()) {
      const key = this.#fold(record.key);
      if (this.#records.has(key)) repeated.add(key);
      this.#records.set(key, record);
    }
    this.#repeated = repeated;
  }

  get applied(): Applied {
    return {
      records: [...this.#records.values()],
      refusals: this.#refusals,
      counts: this.#counts,
    };
  }

  apply(change: PatchChange): void {
    const { key } = change;
    const id = this.#fold(key);
    const isTold = this.#met.has(id) || this.#repeated.has(id);
    this.#met.add(id);
    this.#counts[change.change] += 1;
    const found = this.#records.get(id);
    if (isTold) this.#refuse({ type: 'key-repeated', key });
    else if (change.change === 'edit') this.#edit(id, change, found);
    else if (change.change === 'add') this.#add(id, change, found);
    else this.#remove(id, change, found);
  }

  #add(id: string, { key, record }: Whole, found: KeyedRecord | undefined): void {
    if (found === undefined) this.#records.set(id, { key, fields: record });
    else {
      const isThere = this.#differing(found, record) === undefined;
      this.#refuse({ type: isThere ? 'already-applied' : 'key-taken', key });
    }
  }

  #remove(id: string, { key, record }: Whole, found: KeyedRecord | undefined): void {
    if (found === undefined) {
      this.#refuse({ type: 'record-missing', key });
      return;
    }
    const field = this.#differing(found, record);
    if (field === undefined) this.#records.delete(id);
    else
      this.#refuse({
        type: 'record-differs',
        key: found.key,
        field,
        ...sides(own(record, field), own(found.fields, field)),
      });
  }

  #edit(id: string, { key, fields: patches }: Edit, found: KeyedRecord | undefined): void {
    if (found === undefined) {
      this.#refuse({ type: 'record-missing', key });
      return;
    }
    const fields: Record<string, Json> = { ...found.fields };
    for (const patch of patches) {
      const value = this.#patched(patch, own(fields, patch.field), found.key);
      if (value === undefined) delete fields[patch.field];
      else fields[patch.field] = value;
    }
    this.#records.set(id, { key: found.key, fields });
  }

  /** The value that a field becomes; as it is where it is not as the change expects. */
  #patched(patch: FieldPatch, value: Json | undefined, key: string): Json | undefined {
    const { field, before, after, items } = patch;
    if (items !== undefined) return this.#patchedItems(field, items, value, key);
    if (this.#isSame(field, value, before)) return after;
    const type = this.#isSame(field, value, after) ? 'already-applied' : 'value-differs';
    this.#refuse({ type, key, field, ...sides(before, value) });
    return value;
  }

  #patchedItems(
    field: string,
    items: NonNullable<FieldPatch['items']>,
    value: Json | undefined,
    key: string,
  ): Json | undefined {
    const isSet = this.#sets.has(field);
    const list = isJsonList(value) ? value : [];
    const patched = patchedItems(list, items, isSet);
    if (!('missing' in patched) && !('taken' in patched))
      return patched.length === 0 ? undefined : patched;
    const back = patchedItems(list, { remove: items.add, add: items.remove }, isSet);
    if (Array.isArray(back)) this.#refuse({ type: 'already-applied', key, field });
    else if ('missing' in patched)
      this.#refuse({ type: 'item-missing', key, field, ...sides(patched.missing, value) });
    else this.#refuse({ type: 'item-taken', key, field, ...sides(patched.taken, value) });
    return value;
  }

  /** The first field that a record has otherwise; of what its list has no column for nothing is known. */
  #differing(found: KeyedRecord, record: Fields): string | undefined {
    const said = this.#said?.(found);
    const names = new Set([...Object.keys(record), ...Object.keys(found.fields)]);
    return [...names].find((name) => {
      const value = own(found.fields, name);
      if (value === undefined && said?.has(name) === false) return false;
      return !this.#isSame(name, value, own(record, name));
    });
  }

  #refuse(refusal: Refusal): void {
    this.#refusals.push(refusal);
  }
}

function sides(expected: Json | undefined, found: Json | undefined) {
  return {
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
  };
}

function own(fields: Fields, name: string): Json | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
