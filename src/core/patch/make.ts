import { paced } from '../../lib/pace/index.js';
import type { Json } from '../../lib/tables/index.js';
import { compareCodePoints } from '../../lib/text/index.js';
import {
  distinct,
  fieldComparer,
  nameOf,
  type SameValues,
  valueComparer,
} from '../compare/index.js';
import { identityOf, type KeyedRecord, type Kind } from '../kinds/index.js';
import { itemPatch } from './items.js';
import { type FieldPatch, PATCH_VERSION, type PatchChange, type PatchList } from './list.js';

/** A state that a change list leads from or to. */
export interface PatchSide {
  readonly records: Iterable<KeyedRecord>;
  /** The fields that a record's list speaks of; all of them where it is absent. */
  readonly said?: ((record: KeyedRecord) => ReadonlySet<string>) | undefined;
}

/** A change list, and the keys that are not in it: they stand in several records of a side that differ. */
export interface MadePatch {
  readonly list: PatchList;
  readonly repeated: { readonly old: readonly string[]; readonly new: readonly string[] };
  /** Fields that the new state says nothing of, and how many values of the old one stay for that. */
  readonly unsaid: ReadonlyMap<string, number>;
}

/** The changes that lead from one state to another, in the order of their keys; what says the same is none. */
export function makePatch(kind: Kind, old: PatchSide, next: PatchSide): MadePatch {
  const differences = fieldComparer(kind);
  const identify = (record: KeyedRecord) => identityOf(kind, record);
  const before = distinct(old.records, identify, differences);
  const after = distinct(next.records, identify, differences);
  const twice = new Set([...before.twice.keys(), ...after.twice.keys()]);
  const maker = new ChangeMaker(kind, next.said);
  const changes: PatchChange[] = [];
  const identities = new Set([...before.records.keys(), ...after.records.keys()]);
  for (const identity of paced(identities, identities.size)) {
    if (twice.has(identity)) continue;
    const change = maker.change(before.records.get(identity), after.records.get(identity));
    if (change !== undefined) changes.push(change);
  }
  return {
    list: {
      version: PATCH_VERSION,
      kind: kind.name,
      keyFields: kind.key,
      changes: changes.sort((a, b) => compareCodePoints(a.key, b.key)),
    },
    repeated: { old: [...before.twice.values()], new: [...after.twice.values()] },
    unsaid: maker.unsaid,
  };
}

class ChangeMaker {
  readonly unsaid = new Map<string, number>();
  readonly #isSame: SameValues;
  readonly #names: readonly string[];
  readonly #sets: ReadonlySet<string>;

  constructor(
    kind: Kind,
    private readonly said: PatchSide['said'],
  ) {
    this.#isSame = valueComparer(kind);
    this.#names = kind.fields.map(({ field }) => field);
    this.#sets = new Set(kind.fields.flatMap(({ field, set }) => (set ? [field] : [])));
  }

  change(old: KeyedRecord | undefined, next: KeyedRecord | undefined): PatchChange | undefined {
    if (old === undefined) return next && { change: 'add', key: next.key, record: next.fields };
    if (next === undefined) return { change: 'remove', key: old.key, record: old.fields };
    const said = this.said?.(next);
    const names = new Set([
      ...this.#names,
      ...Object.keys(old.fields),
      ...Object.keys(next.fields),
    ]);
    const fields = [...names].flatMap((name) => this.#field(name, old, next, said));
    if (fields.length === 0) return undefined;
    const name = nameOf(next) || nameOf(old);
    return { change: 'edit', key: old.key, ...(name !== '' && { name }), fields };
  }

  /** What the new list has no column for stays as it is. */
  #field(
    field: string,
    old: KeyedRecord,
    next: KeyedRecord,
    said: ReadonlySet<string> | undefined,
  ): FieldPatch[] {
    const [before, after] = [own(old, field), own(next, field)];
    if (after === undefined && said?.has(field) === false) {
      if (before !== undefined) this.unsaid.set(field, (this.unsaid.get(field) ?? 0) + 1);
      return [];
    }
    if (this.#isSame(field, before, after)) return [];
    const items = itemPatch(before, after, this.#sets.has(field));
    if (items !== undefined) return [{ field, items }];
    return [
      {
        field,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      },
    ];
  }
}

function own({ fields }: KeyedRecord, name: string): Json | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
