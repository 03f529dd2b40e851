import type { Json } from '../../lib/tables/index.js';
import { compareCodePoints } from '../../lib/text/index.js';
import { type SameValues, valueComparer } from '../compare/index.js';
import { type ItemList, itemLists, type KeyedRecord, type Kind } from '../kinds/index.js';
import {
  type Conflict,
  type ConflictType,
  type JudgedConflict,
  MERGE_SIDES,
  type MergeSide,
  type Settle,
  type Unsaid,
} from './conflict.js';
import { type MergedField, mergeField, type ThreeHeard } from './field.js';
import { type Heard, heard, type Speaking } from './heard.js';
import { completed } from './items.js';
import { conflictOf, keyMeant, type Triple } from './triple.js';

/** What became of one record. */
export interface MergedRecord {
  /** Absent when it is removed. */
  readonly record?: KeyedRecord | undefined;
  readonly conflicts: readonly JudgedConflict[];
  /** Which sides changed, added or removed it. */
  readonly by: Readonly<Record<Edited, boolean>>;
}

type Edited = Exclude<MergeSide, 'base'>;

const BOTH = { ours: true, theirs: true } as const;

/** Merges records of a kind one by one, field by field. */
export class RecordMerger {
  readonly #isSame: SameValues;
  readonly #fields: readonly MergedField[];
  readonly #names: ReadonlySet<string>;
  readonly #lists: readonly ItemList[];
  readonly #settle: Settle;
  /** Side and field → how many values of others stand where the side has no column. */
  readonly unsaid = new Map<string, Unsaid>();

  constructor(kind: Kind, settle: Settle) {
    this.#isSame = valueComparer(kind);
    this.#fields = kind.fields.map(({ field, set }) => ({ name: field, isSet: set }));
    this.#names = new Set(this.#fields.map(({ name }) => name));
    this.#lists = itemLists(kind);
    this.#settle = settle;
  }

  merge(triple: Triple): MergedRecord {
    const { base, ours, theirs } = triple;
    if (ours !== undefined && theirs !== undefined) return this.#both(base, ours, theirs);
    const there = ours ?? theirs;
    if (there === undefined) return { conflicts: [], by: BOTH };
    const here = ours === undefined ? 'theirs' : 'ours';
    if (base !== undefined) return this.#removed(triple, base, there, here);
    return {
      record: there.record,
      conflicts: [],
      by: { ours: here === 'ours', theirs: here === 'theirs' },
    };
  }

  /** Of a key that stands in several records of some sides: nobody can tell which of them counts. */
  repeated(triple: Triple, sides: readonly MergeSide[]): MergedRecord {
    const { ours, theirs } = triple;
    const isClear = !sides.includes('ours') && !sides.includes('theirs');
    if (isClear && this.#areSame(ours, theirs)) {
      const record = ours && theirs && this.#both(undefined, ours, theirs).record;
      return { record, conflicts: [], by: BOTH };
    }
    const known = MERGE_SIDES.filter((side) => !sides.includes(side));
    const values = Object.fromEntries(
      known.flatMap((side) => {
        const fields = triple[side]?.record.fields;
        return fields === undefined ? [] : [[side, fields] as const];
      }),
    );
    const conflict = this.#judged(conflictOf('key-repeated', triple, { values, sides }));
    const { settled } = conflict;
    return {
      record: settled && triple[settled.take]?.record,
      conflicts: [conflict],
      by: BOTH,
    };
  }

  /** Removed on one side, and on the other as it was, or changed. */
  #removed(triple: Triple, base: Speaking, there: Speaking, here: Edited): MergedRecord {
    const gone = here === 'ours' ? 'theirs' : 'ours';
    const whole = completed(this.#lists, there, base);
    const fields = this.#changedFields(base, whole);
    const by = { ...BOTH, [here]: fields.length > 0 };
    if (fields.length === 0) return { conflicts: [], by };
    const values = { base: base.record.fields, [here]: whole.record.fields };
    const about = { values, sides: [gone], fields } as const;
    const conflict = this.#judged(conflictOf('removed-changed', triple, about));
    const taken: Partial<Record<MergeSide, KeyedRecord | undefined>> = {
      base: base.record,
      [here]: this.#withBase(base, whole),
    };
    const { settled } = conflict;
    return { record: settled && taken[settled.take], conflicts: [conflict], by };
  }

  /** A side's record, with what the base has of fields that the side has no column for. */
  #withBase(base: Speaking, side: Speaking): KeyedRecord {
    const fields = this.#fieldsOf([base, side]).flatMap(({ name }): [string, Json][] => {
      const own = heard(side, name);
      const { value } = own.said ? own : heard(base, name);
      return value === undefined ? [] : [[name, value]];
    });
    return { key: side.record.key, fields: Object.fromEntries(fields) };
  }

  #both(base: Speaking | undefined, first: Speaking, second: Speaking): MergedRecord {
    const ours = completed(this.#lists, first, base);
    const theirs = completed(this.#lists, second, base);
    const triple = { base, ours, theirs };
    const doubtful = new Set([...ours.doubtful, ...theirs.doubtful]);
    const usual = base === undefined ? 'both-added' : 'both-changed';
    const conflicts: JudgedConflict[] = [];
    const merged: [string, Json][] = [];
    const by = { ours: base === undefined, theirs: base === undefined };
    for (const field of this.#fieldsOf([base, ours, theirs])) {
      const { name } = field;
      const sides = threeHeard(triple, name);
      this.#noteUnsaid(name, triple, sides);
      by.ours ||= this.#isEdited(name, sides.ours, sides.base);
      by.theirs ||= this.#isEdited(name, sides.theirs, sides.base);
      const made = doubtful.has(name) ? 'conflict' : mergeField(field, sides, this.#isSame);
      const type = doubtful.has(name) ? 'items-unmatched' : usual;
      const value = made === 'conflict' ? this.#open(type, triple, name, conflicts) : made.value;
      if (value !== undefined) merged.push([name, value]);
    }
    const record = { key: keyMeant(triple), fields: Object.fromEntries(merged) };
    return { record, conflicts, by };
  }

  /** Tells a conflict; gives what the side says that was chosen, ours while nobody chose. */
  #open(type: ConflictType, triple: Triple, field: string, told: JudgedConflict[]) {
    const sides = threeHeard(triple, field);
    const values = Object.fromEntries(
      MERGE_SIDES.flatMap((side) => {
        const { value } = sides[side];
        return value === undefined ? [] : [[side, value] as const];
      }),
    );
    const conflict = this.#judged(conflictOf(type, triple, { field, values }));
    told.push(conflict);
    // A side without a column leaves the field as it was.
    const { said, value } = sides[conflict.settled?.take ?? 'ours'];
    return said ? value : sides.base.value;
  }

  #noteUnsaid(field: string, triple: Triple, sides: ThreeHeard): void {
    if (MERGE_SIDES.every((side) => sides[side].value === undefined)) return;
    for (const side of MERGE_SIDES) {
      if (triple[side] === undefined || sides[side].said) continue;
      const id = `${side} ${field}`;
      const values = (this.unsaid.get(id)?.values ?? 0) + 1;
      this.unsaid.set(id, { side, field, values });
    }
  }

  #judged(conflict: Conflict): JudgedConflict {
    const settled = this.#settle(conflict);
    return settled === undefined ? conflict : { ...conflict, settled };
  }

  #isEdited(field: string, side: Heard, base: Heard): boolean {
    if (!side.said) return false;
    return base.said ? !this.#isSame(field, side.value, base.value) : side.value !== undefined;
  }

  /** The fields that both speak of and that differ. */
  #changedFields(base: Speaking, other: Speaking): string[] {
    return this.#fieldsOf([base, other]).flatMap(({ name }) => {
      const [was, is] = [heard(base, name), heard(other, name)];
      return was.said && this.#isEdited(name, is, was) ? [name] : [];
    });
  }

  #areSame(a: Speaking | undefined, b: Speaking | undefined): boolean {
    if (a === undefined || b === undefined) return a === b;
    return this.#changedFields(a, b).length === 0;
  }

  /** In the kind's order, then those that the kind doesn't know: columns that were kept. */
  #fieldsOf(sides: readonly (Speaking | undefined)[]): readonly MergedField[] {
    const unknown = new Set<string>();
    for (const side of sides)
      for (const name in side?.record.fields) if (!this.#names.has(name)) unknown.add(name);
    if (unknown.size === 0) return this.#fields;
    const others = [...unknown].sort(compareCodePoints);
    return [...this.#fields, ...others.map((name) => ({ name, isSet: false }))];
  }
}

function threeHeard({ base, ours, theirs }: Triple, name: string): ThreeHeard {
  return { base: heard(base, name), ours: heard(ours, name), theirs: heard(theirs, name) };
}
