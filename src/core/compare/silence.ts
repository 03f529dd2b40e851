import type { Json } from '../../lib/tables/index.js';
import {
  countParts,
  type ItemList,
  itemsWithout,
  type KeyedRecord,
  partName,
  unsaidParts,
} from '../kinds/index.js';
import type { Side, Uncompared } from './change.js';

/** The fields, and parts of items (`steps.duration`), that the list of a record speaks of; a side that speaks of everything is absent. */
export interface Speakers {
  readonly old?: (record: KeyedRecord) => ReadonlySet<string>;
  readonly new?: (record: KeyedRecord) => ReadonlySet<string>;
}

/** The old and the new state of one record. */
export interface RecordPair {
  readonly old: KeyedRecord;
  readonly new: KeyedRecord;
}

/**
 * Knows of which fields one side of a pair says nothing: there no difference can be seen. Keeps
 * account of the values that were not compared for it.
 */
export class Silence {
  readonly #speakers: Speakers;
  readonly #lists: readonly ItemList[];
  readonly #met = new Map<string, { side: Side; field: string; records: KeyedRecord[] }>();

  constructor(speakers: Speakers, lists: readonly ItemList[]) {
    this.#speakers = speakers;
    this.#lists = lists;
  }

  /** The pair without the fields of either record that the other one's list says nothing of. */
  without(pair: RecordPair): RecordPair {
    const old = this.#heard(pair.old, pair.new, 'new');
    const next = this.#heard(pair.new, pair.old, 'old');
    return old === pair.old && next === pair.new ? pair : { old, new: next };
  }

  /** What was not compared, in the order in which it was met. */
  get uncompared(): readonly Uncompared[] {
    return [...this.#met.values()];
  }

  #heard(record: KeyedRecord, other: KeyedRecord, side: Side): KeyedRecord {
    const said = this.#speakers[side]?.(other);
    if (said === undefined) return record;
    // Of nearly all records all is said: no other list of fields is made for them.
    if (this.#lists.length === 0 && isSaidWhole(record, said)) return record;
    const fields = Object.entries(record.fields);
    const heard = fields.filter(([field]) => said.has(field));
    for (const [field] of fields) if (!said.has(field)) this.#note(side, field, other);
    const lists = this.#heardLists(record, other, side, said);
    if (heard.length === fields.length && lists.length === 0) return record;
    return { key: record.key, fields: Object.fromEntries([...heard, ...lists]) };
  }

  /** The lists of a record of which the other side says nothing of a part, without that part. */
  #heardLists(
    { fields }: KeyedRecord,
    other: KeyedRecord,
    side: Side,
    said: ReadonlySet<string>,
  ): [string, Json][] {
    return this.#lists.flatMap((list): [string, Json][] => {
      const { field } = list;
      const items = fields[field];
      const held = [...countParts(items, unsaidParts(list, said)).keys()];
      if (items === undefined || held.length === 0) return [];
      for (const part of held) this.#note(side, partName(field, part), other);
      return [[field, itemsWithout(items, held)]];
    });
  }

  #note(side: Side, field: string, record: KeyedRecord): void {
    const id = `${side} ${field}`;
    const known = this.#met.get(id);
    if (known === undefined) this.#met.set(id, { side, field, records: [record] });
    else known.records.push(record);
  }
}

function isSaidWhole({ fields }: KeyedRecord, said: ReadonlySet<string>): boolean {
  for (const field in fields) if (!said.has(field)) return false;
  return true;
}
