import { hash as digest } from 'node:crypto';
import { isJsonList, type Json } from '../../../lib/tables/index.js';
import { memoise, once } from '../../../lib/text/index.js';
import { Failure } from '../../findings/index.js';
import type { Fields, KeyedRecord } from '../../kinds/index.js';

/** A record as it is stored: found again by the hash of its fields. */
export interface Content {
  readonly key: string;
  /** SHA-256 of `fields`. */
  readonly hash: Buffer;
  /** The fields as canonical JSON. */
  readonly fields: string;
}

/**
 * A record as it is stored. Its JSON isn't kept: of a record that is there already the hash alone is asked for, and of a
 * new one hash and JSON at once, so that either way it is made once.
 */
class HashedRecord implements Content {
  readonly key: string;
  readonly #fields: Fields;
  #hash: Buffer | undefined;

  constructor({ key, fields }: KeyedRecord) {
    this.key = key;
    this.#fields = fields;
  }

  get hash(): Buffer {
    this.#hash ??= sha256(canonicalJson(this.#fields));
    return this.#hash;
  }

  get fields(): string {
    return canonicalJson(this.#fields);
  }

  get whole(): Whole {
    const { fields } = this;
    this.#hash ??= sha256(fields);
    return { fields, hash: this.#hash };
  }
}

/** The JSON of a record and its hash. */
type Whole = Pick<Content, 'hash' | 'fields'>;

/** What is to be written of a record. */
export function wholeOf(content: Content): Whole {
  return content instanceof HashedRecord ? content.whole : content;
}

/** A record as it is stored. */
export function contentOf(record: KeyedRecord): Content {
  return new HashedRecord(record);
}

/** Records that are to be stored, hashed at most once for all that is asked of them: what storing them would do, and storing them. */
export class GivenRecords implements Iterable<KeyedRecord> {
  readonly contents = once(() => this.records.map(contentOf));

  constructor(private readonly records: readonly KeyedRecord[]) {}

  [Symbol.iterator](): Iterator<KeyedRecord> {
    return this.records[Symbol.iterator]();
  }
}

/** Records as they are stored. */
export function contentsOf(records: Iterable<KeyedRecord>): readonly Content[] {
  return records instanceof GivenRecords ? records.contents() : Array.from(records, contentOf);
}

/** A stored row, if it is what was stored. Throws `Failure` record-damaged. */
export function verified(row: Content): Content {
  if (!sha256(row.fields).equals(row.hash)) throw new Failure('record-damaged', { key: row.key });
  return row;
}

/** The record of a stored row: the inverse of `contentOf`. */
export function recordOf(row: { key: string; fields: string }): KeyedRecord {
  return { key: row.key, fields: fieldsOf(row) };
}

/** The fields of a stored row. */
export function fieldsOf({ fields }: { fields: string }): Fields {
  return JSON.parse(fields) as Fields;
}

/** JSON without white space, the names of every object in code unit order: equal values, equal text. */
export function canonicalJson(value: Json): string {
  if (isJsonList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  let members = '';
  for (const { name, prefix } of membersOf(Object.keys(value)))
    members += `${members === '' ? '' : ','}${prefix}${canonicalJson(value[name] ?? null)}`;
  return `{${members}}`;
}

interface Member {
  readonly name: string;
  /** What stands before its value. */
  readonly prefix: string;
}

/** Names are sorted once: records have the same few sets of them, and sorting took half the time of what is stored. */
function membersOf(names: readonly string[]): readonly Member[] {
  const known = sortedMembers(names.join(SEPARATOR));
  // Of names in which the separator stands more come back, and of none one.
  return known.length === names.length ? known : membersInOrder(names);
}

const SEPARATOR = '\0';

/** Sets of names that are remembered. */
const MOST_SETS = 1024;

const sortedMembers = memoise((names) => membersInOrder(names.split(SEPARATOR)), MOST_SETS);

function membersInOrder(names: readonly string[]): readonly Member[] {
  return names
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => ({ name, prefix: `${JSON.stringify(name)}:` }));
}

/** SHA-256 of the UTF-8 bytes of a text. */
export function sha256(text: string): Buffer {
  return digest('sha256', text, 'buffer');
}
